import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stated } from '../../testing/attested.js';
import { formAll, NO_FACTS, record, text, votesOf } from '../../testing/identity-statements.js';
import { sharedNameBlock } from './blocks.js';
import type { IdentityStatement, VoteClaims } from './document-group.js';

/** A name under which two laws were passed in one year, and both of them. */
const NAME = 'luat-to-chuc-chinh-quyen-dia-phuong_quoc-hoi_2025';
const [LAW_65, LAW_72] = ['65-2025-qh15_quoc-hoi_2025', '72-2025-qh15_quoc-hoi_2025'] as const;
const [FEBRUARY, JUNE] = ['2025-02-19', '2025-06-16'] as const;
const [IN_FEBRUARY, IN_JUNE] = [FEBRUARY, JUNE].map((date) => `${NAME}${date.slice(4)}`) as [string, string];

type Votes = readonly Partial<VoteClaims>[];

const cite = (number: string | null, date: string | null, rest: Partial<VoteClaims> = {}): Partial<VoteClaims> => ({
  keys: number === null ? [NAME] : [number, NAME],
  date,
  ...rest,
});
const SIDE_BY_SIDE = [cite(null, JUNE, { beside: [FEBRUARY] }), cite(null, FEBRUARY, { beside: [JUNE] })];
const own = (id: string, keys: readonly string[], date: string | null, make = record): IdentityStatement =>
  make(id, keys, { facts: { ...NO_FACTS, issuedOn: date === null ? null : stated(date) } });

const keysMade = (statements: readonly IdentityStatement[], votes: Votes) =>
  formAll(statements, votesOf(...votes)).map(({ keys }) => keys);

describe('a name with its year', () => {
  it.each<[string, readonly IdentityStatement[], Votes, readonly (readonly string[])[]]>([
    ['a date and the year alone', [], [cite(null, JUNE), cite(null, null)], [[NAME]]],
    ['a number, and another date', [], [cite(LAW_72, JUNE), cite(null, FEBRUARY)], [[LAW_72, NAME]]],
    // agreement of texts founds no document
    ['two dates, each in texts of its own', [], [cite(null, JUNE), cite(null, FEBRUARY, { title: 'x' })], [[NAME]]],
    ['a record, and another date', [own('a', [LAW_72, NAME], JUNE)], [cite(null, FEBRUARY)], [[LAW_72, NAME]]],
    // misprints of one number
    ['two numbers of one day', [], [cite(LAW_65, JUNE), cite(LAW_72, JUNE)], [[LAW_65], [LAW_72]]],
    [
      'numbers a slip apart, one of no day',
      [],
      [cite(LAW_72, JUNE), cite('27-2025-qh15_quoc-hoi_2025', null)],
      [['27-2025-qh15_quoc-hoi_2025'], [LAW_72]],
    ],
    [
      'one number with two terms',
      [],
      [cite(LAW_72, null), cite('72-2025-qh14_quoc-hoi_2025', null)],
      [['72-2025-qh14_quoc-hoi_2025'], [LAW_72]],
    ],
    [
      'a number that is stated with another name too',
      [],
      [cite(LAW_72, JUNE), cite(LAW_65, FEBRUARY), { keys: [LAW_65, 'luat-cong-doan_quoc-hoi_2025'] }],
      [[LAW_65], [LAW_72]],
    ],
    // one document, however many inputs
    [
      'texts and records of one number, with different days',
      [own('a', [LAW_72, NAME], JUNE), own('b', [LAW_72, NAME], FEBRUARY)],
      [],
      [[LAW_72, NAME]],
    ],
    ['a record without number or date', [own('a', [LAW_72, NAME], JUNE), own('b', [NAME], null)], [], [[LAW_72, NAME]]],
  ])('is of one document: %s', (_, statements, votes, expected) => {
    const documents = formAll(statements, votesOf(...votes));
    expect(documents.map(({ keys }) => keys)).toEqual(expected);
    expect(documents.flatMap(({ blocks }) => blocks)).not.toContain(sharedNameBlock(NAME));
  });

  it.each<[string, readonly IdentityStatement[], Votes, readonly (readonly string[])[]]>([
    [
      'two numbers of two days',
      [],
      [cite(LAW_65, FEBRUARY), cite(LAW_72, JUNE), cite(null, JUNE), cite(null, null)],
      [
        [LAW_65, IN_FEBRUARY],
        [LAW_72, IN_JUNE],
      ],
    ],
    [
      'two numbers, and a date that must be that of the one without',
      [],
      [cite(LAW_65, FEBRUARY), cite(LAW_72, null), cite(null, JUNE), cite(null, FEBRUARY)],
      [
        [LAW_65, IN_FEBRUARY],
        [LAW_72, IN_JUNE],
      ],
    ],
    [
      'two numbers, one without a date, and two dates side by side',
      [],
      [cite(LAW_65, FEBRUARY), cite(LAW_72, null), ...SIDE_BY_SIDE],
      [
        [LAW_65, IN_FEBRUARY],
        [LAW_72, IN_JUNE],
      ],
    ],
    [
      'two numbers of unknown days, and a date',
      [],
      [cite(LAW_65, null), cite(LAW_72, null), cite(null, JUNE)],
      [[LAW_65], [LAW_72]],
    ],
    ['two numbers of unknown days', [], [cite(LAW_65, null), cite(LAW_72, null)], [[LAW_65], [LAW_72]]],
    [
      'a date that a number has elsewhere',
      [],
      [cite(LAW_65, null), cite(LAW_72, JUNE), { keys: [LAW_65], date: FEBRUARY }],
      [
        [LAW_65, IN_FEBRUARY],
        [LAW_72, IN_JUNE],
      ],
    ],
    ['two dates side by side', [], [...SIDE_BY_SIDE, cite(null, '2025-06-19')], [[IN_FEBRUARY], [IN_JUNE]]],
    [
      'two dates side by side, one of a known number',
      [],
      [cite(LAW_72, JUNE), ...SIDE_BY_SIDE],
      [[LAW_72, IN_JUNE], [IN_FEBRUARY]],
    ],
    [
      'two records with numbers',
      [own('a', [LAW_65, NAME], FEBRUARY), own('b', [LAW_72, NAME], JUNE)],
      [],
      [
        [LAW_65, IN_FEBRUARY],
        [LAW_72, IN_JUNE],
      ],
    ],
    ['two records with dates', [own('a', [NAME], FEBRUARY), own('b', [NAME], JUNE)], [], [[IN_FEBRUARY], [IN_JUNE]]],
    [
      'a record and a citation with another number',
      [own('a', [LAW_72, NAME], JUNE)],
      [cite(LAW_65, FEBRUARY)],
      [
        [LAW_65, IN_FEBRUARY],
        [LAW_72, IN_JUNE],
      ],
    ],
    [
      'a text and a record, and a record that says neither',
      [own('a', [NAME], JUNE, text), own('b', [NAME], FEBRUARY), own('c', [NAME], null)],
      [],
      [[IN_FEBRUARY], [IN_JUNE, 'src-a'], [NAME]],
    ],
    [
      'a record by date, and two numbers of which one has that date',
      [own('a', [NAME], FEBRUARY)],
      [cite(LAW_65, FEBRUARY), cite(LAW_72, JUNE)],
      [
        [LAW_65, IN_FEBRUARY],
        [LAW_72, IN_JUNE],
      ],
    ],
  ])('is of two: %s', (_, statements, votes, expected) => {
    const documents = formAll(statements, votesOf(...votes));
    expect(documents.map(({ keys }) => keys)).toEqual([...expected].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
    expect(documents.every(({ blocks }) => blocks.includes(sharedNameBlock(NAME)))).toBe(true);
  });

  it('makes the same documents in whatever order inputs come, and however many say the same', () => {
    const votes = fc.array(
      fc.constantFrom(
        cite(LAW_65, FEBRUARY),
        cite(LAW_72, JUNE),
        cite(LAW_72, null),
        cite(null, JUNE),
        cite(null, FEBRUARY),
        cite(null, JUNE, { beside: [FEBRUARY] }),
        cite(null, null),
      ),
      { maxLength: 6 },
    );
    const statements = fc.subarray([
      own('a', [LAW_65, NAME], FEBRUARY),
      own('b', [NAME], JUNE),
      own('c', [LAW_72, NAME], null, text),
      own('d', [NAME], null),
    ]);
    fc.assert(
      fc.property(statements, votes, (some, cited) => {
        const made = keysMade(some, cited);
        expect(keysMade([...some].reverse(), [...cited].reverse())).toEqual(made);
        expect(keysMade(some, [...cited, ...cited])).toEqual(made);
      }),
    );
  });
});

it('what mentions of the name say counts for the document of their number, else of their date, else for none', () => {
  const votes = votesOf(
    cite(LAW_65, FEBRUARY),
    cite(LAW_72, JUNE),
    cite(null, JUNE, { title: 'của tháng sáu' }),
    cite(null, null, { title: 'của năm' }),
    cite(null, '2025-06-19', { title: 'của ngày khác' }),
  );
  const titles = formAll([], votes).map(({ key, title }) => [key, title?.value ?? null]);
  expect(titles).toEqual([
    [LAW_65, null],
    [LAW_72, 'của tháng sáu'],
  ]);
});
