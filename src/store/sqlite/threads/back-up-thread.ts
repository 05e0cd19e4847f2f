import { serveCalls } from '../../../concurrency/serve-calls.js';
import { openReader } from '../connection.js';
import { refuseForeign } from '../migrate.js';
import { DEFAULTS } from '../sqlite-store.js';

// The module of a thread that copies a store: SQLite does it in one statement, which holds up the thread that runs it.
serveCalls({
  copy: (path: string, target: string): null => {
    const connection = openReader(path, DEFAULTS.busyTimeout, () => {});
    try {
      refuseForeign(connection);
      // The file itself is opened for reading only; this would forbid to write the copy too.
      connection.exec('PRAGMA query_only = OFF');
      connection.run('VACUUM INTO ?', [target]);
      return null;
    } finally {
      connection.close();
    }
  },
});
