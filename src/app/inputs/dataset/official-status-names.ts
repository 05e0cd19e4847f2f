import type { OfficialStatusValue } from '../../../domain/reading/official-status.js';
import { foldText } from '../../../domain/values/fold.js';

/** Names of the states of effect as vbpl.vn writes them; null for those that say that nobody has determined it. */
const NAMES: Readonly<Record<string, OfficialStatusValue | null>> = {
  'Còn hiệu lực': 'IN_FORCE',
  'Hết hiệu lực một phần': 'PARTLY_EXPIRED',
  'Hết hiệu lực toàn bộ': 'EXPIRED',
  'Hết hiệu lực': 'EXPIRED',
  'Chưa có hiệu lực': 'NOT_YET_IN_FORCE',
  'Ngưng hiệu lực': 'SUSPENDED',
  'Ngưng hiệu lực toàn bộ': 'SUSPENDED',
  'Ngưng hiệu lực một phần': 'PARTLY_SUSPENDED',
  'Không còn phù hợp': 'NO_LONGER_SUITABLE',
  'Chưa xác định': null,
  'Không xác định': null,
};

const BY_FOLDED: ReadonlyMap<string, OfficialStatusValue | null> = new Map(
  Object.entries(NAMES).map(([name, status]) => [foldText(name), status]),
);

/** Returns the status of a name, ignoring case and marks; null for one not determined, undefined for an unknown name. */
export const officialStatusNamed = (written: string): OfficialStatusValue | null | undefined =>
  BY_FOLDED.get(foldText(written));
