import { DOCUMENT_TYPES, type DocumentType } from '../../domain/vocabulary/document-type.js';
import { wordId } from '../text/lexicon.js';
import { type PhraseTable, phraseTable } from '../text/phrases.js';
import numbers from './numbers.json' with { type: 'json' };
import { anyText, entriesOf, oneOf, phrasesOf, readPatterns, someOf, texts } from './read-patterns.js';
import variants from './type-variants.json' with { type: 'json' };
import typeWords from './type-words.json' with { type: 'json' };

const NAMINGS = ['LAW', 'CONSTITUTION', 'CHARTER', 'PLATFORM', 'REGULATION', 'RESOLUTION', 'NONE'] as const;
const TRAITS = ['REGULATES', 'RULE_MAKING', 'DESCRIBED', 'BARE'] as const;

/** How documents of a type are named where no number stands. */
export type NamingStyle = (typeof NAMINGS)[number];

/** What texts do with documents of a type; told in `patterns/type-words.json`. */
export type TypeTrait = (typeof TRAITS)[number];

/** A type word as the recogniser knows it. */
export interface TypeWord {
  readonly type: DocumentType;
  /** Vietnamese lower case, the vocabulary's name. */
  readonly name: string;
  readonly naming: NamingStyle;
}

const typeRows = readPatterns('type-words.json', typeWords, {
  type: oneOf(DOCUMENT_TYPES),
  naming: oneOf(NAMINGS),
  letters: texts,
  traits: someOf(TRAITS),
});
const variantRows = readPatterns('type-variants.json', variants, {
  kind: oneOf(['VARIANT', 'LOST_MARKS']),
  name: anyText,
});
const numberRows = readPatterns('numbers.json', numbers, { kind: oneOf(['BEFORE', 'COUNTED', 'FORM']) });

/** Every type word, in the vocabulary's names; a test holds the two lists together. */
export const TYPE_WORDS: readonly TypeWord[] = typeRows.flatMap(({ phrases, type, naming }) =>
  phrases.map((name) => ({ type, name, naming })),
);

const byName = new Map(TYPE_WORDS.map((word) => [word.name, word]));

/** A type word in a text: what is meant, and whether only a number after it makes it one. */
export interface WrittenType extends TypeWord {
  readonly needsNumber: boolean;
}

const named = (name: string): TypeWord => {
  const word = byName.get(name);
  if (!word) throw new Error(`patterns/type-variants.json: "${name}" is no name in type-words.json`);
  return word;
};

/** Type words by their first word; longest first. */
export const TYPE_TABLE: PhraseTable<WrittenType> = phraseTable<WrittenType>([
  ...TYPE_WORDS.map((word): [string, WrittenType] => [word.name, { ...word, needsNumber: false }]),
  ...entriesOf(variantRows, ({ kind, name }) => ({ ...named(name), needsNumber: kind === 'LOST_MARKS' })),
]);

/** Returns the type word of a name, null when it is none. */
export const typeWordOf = (name: string | null): TypeWord | null => (name === null ? null : (byName.get(name) ?? null));

/** Returns true where a document's type, in lower case, is a name of the given one. */
export const isNameOf = (typeName: string | null, type: DocumentType): boolean => typeWordOf(typeName)?.type === type;

/** Returns the names of the types that are named in one of the given ways. */
export const namesWith = (...namings: readonly NamingStyle[]): readonly string[] =>
  TYPE_WORDS.filter(({ naming }) => namings.includes(naming)).map(({ name }) => name);

/** Returns the names of the types that have a trait. */
export const typesWith = (trait: TypeTrait): ReadonlySet<string> =>
  new Set(typeRows.filter(({ traits }) => traits.includes(trait)).flatMap(({ phrases }) => phrases));

const byLetters = new Map<string, readonly string[]>();
for (const { phrases, letters } of typeRows)
  for (const letter of letters) byLetters.set(letter, [...(byLetters.get(letter) ?? []), ...phrases]);

/** Returns the names of all types that letters of a symbol stand for. */
export const namesOfLetters = (letters: string): readonly string[] => byLetters.get(letters) ?? [];

/** Returns the type that letters of a symbol stand for, the head's where they can stand for it, null without letters. */
export function typeOfLetters(letters: string, head: TypeWord | null): TypeWord | null {
  const names = namesOfLetters(letters);
  return head && names.includes(head.name) ? head : typeWordOf(names[0] ?? null);
}

const idsOf = (kind: 'BEFORE' | 'COUNTED' | 'FORM'): ReadonlySet<number> =>
  new Set(phrasesOf(numberRows, kind).map(wordId));

/** The word "số" and its misspellings before a number. */
export const NUMBER_WORDS: ReadonlySet<number> = idsOf('BEFORE');

/** Words after a bare number that make it a count ("kế hoạch 5 năm"). */
export const COUNTED_NOUNS: ReadonlySet<number> = idsOf('COUNTED');

/** Words before the numbers of forms, tables and codes. */
export const FORM_WORDS: ReadonlySet<number> = idsOf('FORM');
