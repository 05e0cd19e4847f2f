import { phraseIds } from '../text/lexicon.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import { oneOf, phrasesOf, readPatterns } from './read-patterns.js';
import reports from './reports.json' with { type: 'json' };

const KINDS = [
  'REPORT',
  'REVIEWING',
  'DUTY',
  'OBLIGING',
  'REPORTING',
  'DEADLINE',
  'PAST',
  'REVIEW',
  'RESULTS',
  'PROSPECT',
  'INSPECTION',
  'INSPECTOR',
  'CONTRAST',
  'MANAGING',
  'LEADING',
  'MANNER',
  'ELSEWHERE',
] as const;
const rows = readPatterns('reports.json', reports, { kind: oneOf(KINDS) });
const idsOf = (kind: (typeof KINDS)[number]): readonly (readonly number[])[] => phrasesOf(rows, kind).map(phraseIds);

const tableOf = (kind: (typeof KINDS)[number]): PhraseTable<true> =>
  phraseTable(phrasesOf(rows, kind).map((phrase) => [phrase, true]));

/** "tuy nhiên": begins a clause that qualifies the one before it. */
export const CONTRASTS = idsOf('CONTRAST');

/** "kết quả", before "thực hiện": tells what was done. */
export const REPORTS: readonly (readonly number[])[] = [...idsOf('REPORT'), ...CONTRASTS];

/** "tổng kết", before "thực hiện": looks back, whoever has the duty to do it. */
export const REVIEWING: readonly (readonly number[])[] = idsOf('REVIEWING');

/** "lãnh đạo": shares its object with the verb after it. */
export const MANAGING = tableOf('MANAGING');

/** "chỉ đạo", after "đã": others were led to do something. */
export const LEADING = tableOf('LEADING');

/** "nghiêm túc": how something is carried out. */
export const MANNERS = tableOf('MANNER');

/** "tin liên quan": stands before the titles of other news. */
export const ELSEWHERE = tableOf('ELSEWHERE');

/** "trách nhiệm", before a report: whose duty it is to carry out. */
export const DUTIES = idsOf('DUTY');

/** "phải", "bảo đảm": how work is to be done. */
export const OBLIGING = idsOf('OBLIGING');

/** "báo cáo", before a report that goes to a body. */
export const REPORTING = idsOf('REPORTING');

/** "trước ngày", after a report that is to be made by then. */
export const DEADLINES = idsOf('DEADLINE');

/** "nghe", before a report that was made. */
export const PAST = idsOf('PAST');

/** "phương hướng", in the heading of a report: below it stands what is still to be done. */
export const PROSPECTS = tableOf('PROSPECT');

/** "kiểm tra": what a document does that looks at how others carry something out. */
export const INSPECTIONS = idsOf('INSPECTION');

/** "ủy ban kiểm tra": whose duty it is to look at how others carry something out. */
export const INSPECTORS = idsOf('INSPECTOR');

/** "đánh giá": begins the heading of a section that looks back. */
export const REVIEWS: PhraseTable<'PARTLY' | 'WHOLLY'> = phraseTable([
  ...phrasesOf(rows, 'REVIEW').map((phrase) => [phrase, 'PARTLY'] as const),
  ...phrasesOf(rows, 'RESULTS').map((phrase) => [phrase, 'WHOLLY'] as const),
]);
