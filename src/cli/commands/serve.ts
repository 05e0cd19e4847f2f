import { parseConfig } from '../../server/config.js';
import { createLog } from '../../server/log.js';
import { startServer } from '../../server/start-server.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print } from '../output.js';

/** Serves until SIGINT or SIGTERM, then answers what was asked before and ends with 0. Both addresses are printed once it answers. */
export async function serve(): Promise<ExitCode> {
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel);
  const ended = endSignal();
  const server = await Promise.race([startServer(config, log), ended.then(() => null)]);
  // Ended while it was starting: what was being written is wholly in or wholly out.
  if (server === null) process.exit(EXIT.ok);
  print(`Căn Cứ: ${server.pageUrl}\nGraphQL: ${server.apiUrl}`);
  log.info(`ending on ${await ended}`);
  await server.close();
  return EXIT.ok;
}

/** The first signal ends; later ones change nothing, since a terminal and npm may both send it, and the end is bounded in time. */
function endSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGINT', resolve);
    process.on('SIGTERM', resolve);
  });
}
