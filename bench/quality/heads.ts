import { foldText } from '../../src/domain/values/fold.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import type { GoldDocument } from './gold.js';
import type { PredictedHead } from './predicted.js';
import { symbolKey } from './symbol-key.js';

/** The fields of a head that are compared. */
export const HEAD_FIELDS = ['type', 'number', 'date', 'issuer', 'title'] as const;
/** One of {@link HEAD_FIELDS}. */
export type HeadField = (typeof HEAD_FIELDS)[number];

/** A field of a head that the gold line has and the text shows, and whether it was read right. */
export interface HeadOutcome {
  readonly field: HeadField;
  readonly gold: string;
  readonly said: string | null;
  readonly right: boolean;
}

/**
 * Compares a head that was read from the text alone with what the gold line says about the document. Returns every field
 * that the text shows, or none if it does not begin with a letterhead (an excerpt, news about a document).
 */
export function scoreHead(
  document: GoldDocument,
  head: PredictedHead,
  vocabulary: VocabularyIndex,
): readonly HeadOutcome[] {
  if (!hasLetterhead(document)) return [];
  const text = ` ${foldText(document.text)} `;
  return HEAD_FIELDS.flatMap((field): readonly HeadOutcome[] => {
    const gold = document[field];
    if (gold === null || !shows(text, field, gold)) return [];
    const said = field === 'issuer' ? (head.issuers[0] ?? null) : head[field];
    return [{ field, gold, said, right: said !== null && SAME[field](gold, said, vocabulary) }];
  });
}

const NUMBER_LINE = /(?:^|[\n|])[^\S\n]*(?:(?:luật|nghị quyết|pháp lệnh)\s+)?số\s*:?\s*(.{1,60})/gimu;
const LETTERHEAD = 1500;

/** Whether the document's own number is where a letterhead has it: after "Số" at the beginning of a line. */
function hasLetterhead({ text, number }: GoldDocument): boolean {
  if (number === null) return false;
  const lines = text.slice(0, LETTERHEAD).normalize('NFC').matchAll(NUMBER_LINE);
  return [...lines].some(([, written = '']) => symbolKey(written).startsWith(symbolKey(number)));
}

type Same = (gold: string, said: string, vocabulary: VocabularyIndex) => boolean;

const sameWords: Same = (gold, said) => foldText(gold) === foldText(said);

const SAME: Readonly<Record<HeadField, Same>> = {
  type: sameWords,
  number: (gold, said) => symbolKey(gold) === symbolKey(said),
  date: (gold, said) => gold === said,
  issuer: (gold, said, vocabulary) => {
    const [a, b] = [gold, said].map((name) => vocabulary.findBody(name, null, null)?.id ?? foldText(name));
    return a === b;
  },
  title: (gold, said) => {
    const [a, b] = [beforeRecitals(foldText(gold)), foldText(said)];
    return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
  },
};

/** Cuts off recitals, which some catalogues append to the title. */
const beforeRecitals = (title: string): string =>
  title.split(/ can cu (?=luat|hien phap|nghi dinh|bo luat)/)[0] ?? title;

/** Whether the folded text contains the value of the field; for an issuer only its last word, usually the place. */
function shows(text: string, field: HeadField, gold: string): boolean {
  if (field === 'date') return datePattern(gold).test(text);
  const folded = foldText(gold);
  return text.includes(` ${field === 'issuer' ? (folded.split(' ').at(-1) ?? '') : folded} `);
}

function datePattern(iso: string): RegExp {
  const [year = '', month = '', day = ''] = iso.split('-');
  return new RegExp(` 0?${Number(day)} (thang )?0?${Number(month)} (nam )?${year} `);
}
