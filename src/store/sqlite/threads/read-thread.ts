import { isStopping, serveCalls, type ThreadFunctions, threadSettings } from '../../../concurrency/serve-calls.js';
import { CanCuError } from '../../../domain/errors.js';
import { openReader } from '../connection.js';
import { DEFAULTS, storeOver } from '../sqlite-store.js';
import type { ReadThreadSettings } from './threaded-store.js';

// The module of a thread that reads: it opens a connection of its own and answers the reads of the port.
const { path, options } = threadSettings() as ReadThreadSettings;

const connection = openReader(path, options.busyTimeout ?? DEFAULTS.busyTimeout, () => {
  if (isStopping()) throw new CanCuError('TIMEOUT', 'the read was stopped: nobody waits for it any more');
});

serveCalls(storeOver(connection, options) as unknown as ThreadFunctions);
