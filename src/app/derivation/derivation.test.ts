import { vi } from 'vitest';
import { vocabulary } from '../../intake/test-vocabulary.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
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
