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
    const row: GivenRow = { ...item };
    try {
      checkCommonFields(row);
      checkNames(row, fields);
      const written = texts(row.phrases) ?? [];
      const phrases = written.map(spacedPhrase);
      for (const phrase of phrases) checkNew(phrase, row, seen);
      return { phrases, written, ...readFields(row, fields) } as PatternRow & Values<F>;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`patterns/${file}, row ${index + 1} (${JSON.stringify(row.phrases)}): ${why}`);
    }
  });
}

type GivenRow = Readonly<Record<string, unknown>>;

const COMMON: ReadonlySet<string> = new Set(['phrases', 'reason', 'examples']);

function checkCommonFields(row: GivenRow): void {
  for (const name of ['phrases', 'examples'])
    if ((texts(row[name]) ?? []).length === 0) throw new Error(`"${name}" must be a list of texts`);
  if (anyText(row.reason) === undefined) throw new Error('"reason" is missing');
}

function checkNames(row: GivenRow, fields: object): void {
  const unknown = Object.keys(row).find((name) => !(name in fields) && !COMMON.has(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no field of this file`);
}

/** A phrase stands once in a file with each kind. */
function checkNew(phrase: string, { kind }: GivenRow, seen: Set<string>): void {
  const meaning = `${String(kind)} ${phrase}`;
  if (seen.has(meaning)) throw new Error(`"${phrase}" stands here twice`);
  seen.add(meaning);
}

function readFields(row: GivenRow, fields: Readonly<Record<string, FieldReader<unknown>>>): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, reader]) => {
      const value = reader(row[name]);
      if (value === undefined) throw new Error(`"${name}" cannot be ${JSON.stringify(row[name])}`);
      return [name, value];
    }),
  );
}

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
