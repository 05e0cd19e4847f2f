import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { readCurrentText } from '../reads/current-text.js';
import type { SearchWords } from './search-words.js';
import { findSnippets, type Snippet, sectionOfSnippet } from './snippets.js';

/** A document whose text has what was searched for. */
export interface TextMatch {
  readonly document: DocumentRow;
  /** The best passage; null where the words stand elsewhere, or too far behind. */
  readonly snippet: Snippet | null;
  /** Path of the section that contains the passage. */
  readonly section: string | null;
}

/** Returns where the words stand in the current texts of documents found. Reads one text at a time, since it may be long. */
export async function readTextMatches(
  store: Pick<LegalStore, 'getInputs'>,
  documents: readonly DocumentRow[],
  words: SearchWords,
): Promise<readonly TextMatch[]> {
  const matches: TextMatch[] = [];
  for (const document of documents) {
    const text = await readCurrentText(document, async (id) => (await store.getInputs([id]))[0] ?? null);
    const [snippet = null] = text === null ? [] : findSnippets(text.content, words, 1);
    const section = text && snippet && sectionOfSnippet(text.reading.sections, snippet);
    matches.push({ document, snippet, section });
  }
  return matches;
}
