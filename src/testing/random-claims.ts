import fc from 'fast-check';
import { type Claims, NO_CLAIMS, type Pinpoint } from '../domain/reading/mention.js';

/** One day often, so that numbers with and without their year meet on it. */
const DATES = [
  '2012-01-05',
  '2012-01-05',
  '2012-01-05',
  '2012-02-01',
  '2013-03-07',
  '2013-11-29',
  '2014-04-07',
  '2021-01-01',
] as const;
/** An ISO date, or null. */
export const date = fc.constantFrom(null, null, ...DATES);
const origins = fc.constantFrom<Claims['origins']>(
  {},
  {},
  { date: 'SAME_TEXT' },
  { issuers: 'SAME_TEXT', authority: 'CITING_DOCUMENT' },
);

const numbered = (symbol: string, authority: string, type: Claims['type'], typeName: string): Claims => ({
  ...NO_CLAIMS,
  symbol,
  authority,
  type,
  typeName,
  issuers: [authority],
});

/** Few numbers and names, so that random inputs meet: two series of one number, both systems, laws by number and by name, two of them of one name and year. */
const SUBJECTS: readonly Claims[] = [
  numbered('57/QĐ-TTg', 'thu-tuong-chinh-phu', 'DECISION', 'quyết định'),
  numbered('57/2012/QĐ-TTg', 'thu-tuong-chinh-phu', 'DECISION', 'quyết định'),
  numbered('01/NQ-CP', 'chinh-phu', 'RESOLUTION', 'nghị quyết'),
  numbered('01-NQ/TU', 'tinh-uy-binh-duong', 'RESOLUTION', 'nghị quyết'),
  numbered('34-CT/TW', 'ban-chap-hanh-trung-uong', 'DIRECTIVE', 'chỉ thị'),
  numbered('34-CT/TW', 'ban-chap-hanh-trung-uong', 'CIRCULAR', 'thông tư'),
  numbered('01/2012/NQ-CP', 'chinh-phu', 'RESOLUTION', 'nghị quyết'),
  numbered('1', 'chinh-phu', 'RESOLUTION', 'nghị quyết'),
  numbered('24-QĐ/TW', 'ban-chap-hanh-trung-uong', 'DECISION', 'quyết định'),
  numbered('24-QĐ/TW', 'ban-chap-hanh-trung-uong', 'REGULATION', 'quy định'),
  numbered('85', 'chinh-phu', 'DECREE', 'nghị định'),
  numbered('85/2012/NĐ-CP', 'chinh-phu', 'DECREE', 'nghị định'),
  { ...numbered('45/2013/QH13', 'quoc-hoi', 'LAW', 'luật'), name: 'Luật Đất đai' },
  numbered('45/2013/QH13', 'quoc-hoi', 'LAW', 'luật'),
  { ...numbered('54/2013/QH13', 'quoc-hoi', 'LAW', 'luật'), name: 'Luật Đất đai' },
  { ...NO_CLAIMS, type: 'LAW', typeName: 'luật', authority: 'quoc-hoi', name: 'Luật Đất đai' },
  { ...NO_CLAIMS, type: 'LAW', typeName: 'luật', authority: 'quoc-hoi', name: 'Luật Đất đai' },
  { ...NO_CLAIMS, type: 'LAW', typeName: 'luật', authority: 'quoc-hoi', name: 'Luật Nhà ở' },
];

/** What a mention claims of its document. */
export const claims = fc
  .record({
    subject: fc.constantFrom(...SUBJECTS),
    date,
    origins,
    year: fc.constantFrom(null, null, 2012, 2013),
    placed: fc.constantFrom(true, true, true, false),
  })
  .map(({ subject, placed, ...given }): Claims => {
    const year = given.date === null ? given.year : Number(given.date.slice(0, 4));
    return { ...subject, ...given, year, authority: placed ? subject.authority : null };
  });

/** Few provisions, one within another, so that sections and evidence meet. */
export const pinpoint = fc
  .constantFrom<Partial<Pinpoint>>(
    { article: '5' },
    { article: '5', clause: '2' },
    { article: '5', clause: '1-3', point: 'a' },
    { article: '7-8' },
  )
  .map((parts): Pinpoint => ({ ...parts, start: 0, end: 1, text: 't', remote: false }));
