import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CitingContext } from '../../src/domain/reading/mention.js';

/** A text of this repository whose reading is guarded. */
export interface GuardedText {
  /** File that holds the text, without its folder. */
  readonly file: string;
  /** Helps a person find it: the id of a gold text, or the words of an example. */
  readonly label: string;
  readonly content: string;
  readonly known: CitingContext | null;
}

const pathOf = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const contentOf = (relative: string): string => readFileSync(pathOf(relative), 'utf8');

const PATTERNS = 'src/citations/patterns';
const DOCUMENTS = 'seed/documents';

/** Returns our own gold texts, the documents of the seed, and the examples of the pattern tables. */
export const guardedTexts = (): readonly GuardedText[] => [...goldTexts(), ...seedTexts(), ...exampleTexts()];

/** `pinpoints.jsonl` holds no text, so `own.jsonl` is the only gold file here. */
function goldTexts(): readonly GuardedText[] {
  const lines = contentOf('bench/gold/own.jsonl').trimEnd().split('\n');
  return lines.map((line) => {
    const { id, text, number = null, type = null, issuer = null, date = null } = JSON.parse(line);
    return { file: 'own.jsonl', label: id, content: text, known: { number, type, issuer, date } };
  });
}

function seedTexts(): readonly GuardedText[] {
  return readdirSync(pathOf(DOCUMENTS))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ file: name, label: name, content: contentOf(`${DOCUMENTS}/${name}`), known: null }));
}

function exampleTexts(): readonly GuardedText[] {
  const files = readdirSync(pathOf(PATTERNS)).filter((name) => name.endsWith('.json'));
  return files.flatMap((file) => {
    const { items } = JSON.parse(contentOf(`${PATTERNS}/${file}`)) as { items: readonly { examples?: string[] }[] };
    const examples = items.flatMap((row) => row.examples ?? []);
    return examples.map((content) => ({ file, label: `“${content}”`, content, known: null }));
  });
}
