/** Wordings of one meaning, as a row of a pattern file states them. */
export interface PatternRow {
  /** In lower case, marks as words of their own: `sửa đổi , bổ sung`. */
  readonly phrases: readonly string[];
  /** As the file writes them, where capitals count. */
  readonly written: readonly string[];
}

/** Returns the value of a row's field, or undefined where it is none that may stand there. */
export type FieldReader<T> = (value: unknown) => T | undefined;

type Values<F extends Readonly<Record<string, FieldReader<unknown>>>> = {
  readonly [K in keyof F]: Exclude<ReturnType<F[K]>, undefined>;
};

/** Reads one of the given words. */
export const oneOf =
  <const T extends string>(words: readonly T[]): FieldReader<T> =>
  (value) =>
    words.find((word) => word === value);

/** Reads a list of the given words; an absent one is empty. */
export const someOf =
  <const T extends string>(words: readonly T[]): FieldReader<readonly T[]> =>
  (value = []) => {
    const list = Array.isArray(value) ? value : [value];
    const found = list.map(oneOf(words));
    return found.every((word) => word !== undefined) ? found : undefined;
  };

/** Reads any text that is not empty. */
export const anyText: FieldReader<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads a list of texts; an absent one is empty. */
export const texts: FieldReader<readonly string[]> = (value = []) =>
  Array.isArray(value) && value.every((text) => anyText(text) !== undefined) ? value : undefined;

/**
 * Returns the rows of a pattern file with the fields asked for. The form of these files and how to add a row is told in
 * `patterns/README.md`. Throws where a row lacks phrases, a reason or an example, holds another value than a field may
 * have, or repeats a phrase of the same meaning; the message names the file and the row.
 */
export function readPatterns<const F extends Readonly<Record<string, FieldReader<unknown>>>>(
  file: string,
  content: { readonly items: readonly object[] },
  fields: F,
): readonly (PatternRow & Values<F>)[] {
  const seen = new Set<string>();
  return content.items.map((item, index) => {
    const given: Readonly<Record<string, unknown>> = { ...item };
    const refuse = (why: string): never => {
      throw new Error(`patterns/${file}, row ${index + 1} (${JSON.stringify(given.phrases)}): ${why}`);
    };
    for (const name of ['phrases', 'examples'])
      if ((texts(given[name]) ?? []).length === 0) refuse(`"${name}" must be a list of texts`);
    if (anyText(given.reason) === undefined) refuse('"reason" is missing');
    const read = Object.entries(fields).map(([name, reader]): readonly [string, unknown] => {
      const value = reader(given[name]);
      return [name, value === undefined ? refuse(`"${name}" cannot be ${JSON.stringify(given[name])}`) : value];
    });
    const unknown = Object.keys(given).find((name) => !(name in fields) && !COMMON.has(name));
    if (unknown !== undefined) refuse(`"${unknown}" is no field of this file`);
    const written = texts(given.phrases) ?? [];
    const phrases = written.map(spacedPhrase);
    for (const phrase of phrases) {
      const meaning = `${String(given.kind)} ${phrase}`;
      if (seen.has(meaning)) refuse(`"${phrase}" stands here twice`);
      seen.add(meaning);
    }
    return { phrases, written, ...Object.fromEntries(read) } as PatternRow & Values<F>;
  });
}

const COMMON: ReadonlySet<string> = new Set(['phrases', 'reason', 'examples']);

/** Returns a phrase with its marks apart: `sửa đổi, bổ sung` → `sửa đổi , bổ sung`: the tokeniser reads marks as tokens of their own. */
export const spacedPhrase = (phrase: string): string =>
  phrase
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*([^\p{L}\p{N}\s])\s*/gu, ' $1 ')
    .trim();

/** Returns `[phrase, value]` of every phrase of the rows, as phrase tables are made of. */
export const entriesOf = <R extends PatternRow, T>(
  rows: readonly R[],
  meaningOf: (row: R) => T,
): readonly (readonly [string, T])[] =>
  rows.flatMap((row) => row.phrases.map((phrase): readonly [string, T] => [phrase, meaningOf(row)]));

/** Returns the phrases of the rows of one kind. */
export const phrasesOf = <K extends string>(
  rows: readonly (PatternRow & { readonly kind: K })[],
  kind: K,
): readonly string[] => rows.filter((row) => row.kind === kind).flatMap((row) => row.phrases);
