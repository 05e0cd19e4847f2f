import { vi } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { describeDerivationContract } from './derivation.contract.js';

vi.setConfig({ testTimeout: 180_000 });

describeDerivationContract('kept by SQLite', {
  vocabulary,
  runs: 60,
  open: async () => {
    const store = await openSqliteStore(':memory:');
    return { store, close: () => store.close() };
  },
});
