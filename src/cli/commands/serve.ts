import { parseConfig } from '../../server/config.js';
import { createLog } from '../../server/log.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print } from '../output.js';

/** Prints both addresses once the server listens. Serves until SIGINT or SIGTERM, then finishes open requests and succeeds. */
export async function serve(): Promise<ExitCode> {
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel);
  const ended = endSignal();
  // Loaded once the settings are known to be right: most of the time of a start is loading it.
  const { startServer } = await import('../../server/start-server.js');
  const server = await Promise.race([startServer(config, log), ended.then(() => null)]);
  // Ended while it was starting: every transaction is either complete or absent.
  if (server === null) process.exit(EXIT.ok);
  print(`Căn Cứ: ${server.pageUrl}\nGraphQL: ${server.apiUrl}`);
  log.info(`ending on ${await ended}`);
  await server.close();
  return EXIT.ok;
}

/** Resolves to the first signal. Later ones are ignored: a terminal and npm may both send one, and shutting down takes a bounded time. */
function endSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGINT', resolve);
    process.on('SIGTERM', resolve);
  });
}
