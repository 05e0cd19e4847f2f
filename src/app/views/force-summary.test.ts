import { describe, expect, it } from 'vitest';
import type { DatedFact } from '../../domain/force.js';
import type { CitationKind } from '../../domain/reading/citation.js';
import { makeDocument } from '../../store/contract/build-rows.js';
import { LETTERHEAD, stated } from '../../testing/attested.js';
import { vocabulary } from '../../testing/vocabulary.js';
import type { DocumentForce } from '../lineage/force.js';
import { forceSummary } from './force-summary.js';

const AT = '2024-09-01';

const dated = (fact: DatedFact, date: string): DocumentForce['causes'][number] => ({
  ...{ kind: 'date', fact, date, provisions: [], assurance: 'STATED', origin: LETTERHEAD, setBy: null, citation: null },
});

const cited = (
  kind: CitationKind,
  actsFrom: string | null,
  extent: 'WHOLE' | 'PART' = 'WHOLE',
): DocumentForce['causes'][number] => ({
  ...{ kind: 'citation', actsFrom, actsUntil: null },
  citation: {
    ...{ id: 'cit', fromId: 'from', toId: 'to', kind, assurance: 'STATED', reason: null },
    ...{ extent, effectiveFrom: null },
  },
  citing: makeDocument('decree', { type: 'DECREE', typeName: 'nghị định', number: stated('70/2023/NĐ-CP') }),
});

const force = (
  status: DocumentForce['status'],
  since: string | null,
  causes: DocumentForce['causes'],
  doubtful = false,
): DocumentForce => ({ documentId: 'doc', at: AT, status, since, causes, doubtful });

const FROM = dated('EFFECTIVE_FROM', '2024-08-01');

describe('forceSummary', () => {
  it.each([
    [
      force('UNKNOWN', '2024-08-01', [FROM]),
      'có hiệu lực từ 01/08/2024; chưa thấy văn bản nào trong kho làm hết hiệu lực',
      'in force from 2024-08-01; no document in this store ends it',
    ],
    [
      force('UNKNOWN', null, []),
      'không rõ ngày có hiệu lực; chưa thấy văn bản nào trong kho làm hết hiệu lực',
      'it is not known when it takes effect; no document in this store ends it',
    ],
    // begins in parts, of which one has begun
    [
      force('UNKNOWN', '2024-04-01', [
        dated('EFFECTIVE_FROM', '2025-01-01'),
        dated('PROVISIONS_EFFECTIVE_FROM', '2024-04-01'),
      ]),
      'một số quy định có hiệu lực từ 01/04/2024; chưa thấy văn bản nào trong kho làm hết hiệu lực',
      'some provisions in force from 2024-04-01; no document in this store ends it',
    ],
    // a repeal of which nobody knows the day
    [
      force('UNKNOWN', '2024-08-01', [FROM, cited('REPEALS', null)], true),
      'có hiệu lực từ 01/08/2024; có văn bản có thể đã làm hết hoặc ngưng hiệu lực, nhưng chưa chắc chắn',
      'in force from 2024-08-01; another document may have ended or suspended it, which is not certain',
    ],
    [
      force('UNKNOWN', '2024-08-01', [FROM, cited('REPEALS', '2024-08-15', 'PART')]),
      'có hiệu lực từ 01/08/2024; một phần đã hết hiệu lực; chưa thấy văn bản nào trong kho làm hết hiệu lực toàn bộ',
      'in force from 2024-08-01; a part is no longer in force; no document in this store ends all of it',
    ],
    // the end is known, the beginning is not
    [
      force('UNKNOWN', null, [dated('EXPIRED_ON', '2026-01-01')]),
      'không rõ ngày có hiệu lực; hết hiệu lực từ 01/01/2026',
      'it is not known when it takes effect; no longer in force from 2026-01-01',
    ],
    [
      force('IN_FORCE', '2024-08-01', [FROM, cited('REPLACES', '2026-01-01')]),
      'có hiệu lực từ 01/08/2024; hết hiệu lực từ 01/01/2026, theo Nghị định 70/2023/NĐ-CP',
      'in force from 2024-08-01; no longer in force from 2026-01-01, by Decree 70/2023/NĐ-CP',
    ],
    [
      force('IN_FORCE', '2024-08-01', [FROM, dated('CHECKED_ON', '2024-10-01')]),
      'có hiệu lực từ 01/08/2024; chưa hết hiệu lực theo nguồn kiểm tra ngày 01/10/2024',
      'in force from 2024-08-01; not ended by a source checked on 2024-10-01',
    ],
    [
      force('PARTLY_IN_FORCE', '2024-08-15', [FROM, dated('EXPIRED_ON', '2026-01-01')]),
      'có hiệu lực một phần từ 15/08/2024; hết hiệu lực từ 01/01/2026',
      'partly in force from 2024-08-15; no longer in force from 2026-01-01',
    ],
    [
      force('NOT_YET_IN_FORCE', null, [dated('EFFECTIVE_FROM', '2025-01-01')]),
      'chưa có hiệu lực; có hiệu lực từ 01/01/2025',
      'not yet in force; in force from 2025-01-01',
    ],
    [
      force('EXPIRED', '2024-01-01', [cited('REPEALS', '2024-01-01')]),
      'hết hiệu lực từ 01/01/2024, theo Nghị định 70/2023/NĐ-CP',
      'no longer in force from 2024-01-01, by Decree 70/2023/NĐ-CP',
    ],
    // its own end, on the day on which a part of it is repealed too
    [
      force('EXPIRED', '2024-01-01', [dated('EXPIRED_ON', '2024-01-01'), cited('REPEALS', '2024-01-01')]),
      'hết hiệu lực từ 01/01/2024',
      'no longer in force from 2024-01-01',
    ],
    [
      force('SUSPENDED', '2024-07-01', [FROM, cited('SUSPENDS', '2024-07-01')]),
      'ngưng hiệu lực từ 01/07/2024, theo Nghị định 70/2023/NĐ-CP',
      'suspended from 2024-07-01, by Decree 70/2023/NĐ-CP',
    ],
  ])('says what is known in one line: %#', (given, vietnamese, english) => {
    expect(forceSummary(given, 'vi', vocabulary.vocabulary)).toBe(vietnamese);
    expect(forceSummary(given, 'en', vocabulary.vocabulary)).toBe(english);
  });
});
