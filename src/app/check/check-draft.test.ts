import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { describeDraftCheck } from './check-draft.contract.js';

describeDraftCheck('on the embedded store', () => openSqliteStore(':memory:'));
