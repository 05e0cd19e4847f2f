import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, VerdictInput } from '../../store/rows.js';
import { withTokens } from '../derivation/input-tokens.js';
import { encodeToken, keyTokens } from '../derivation/tokens.js';
import { verdictInputId } from '../ids.js';
import { readDocumentTexts } from '../reads/document-texts.js';
import { saveInputs } from './save-inputs.js';

/** Who decided, and on which day (ISO). */
export interface Decision {
  readonly reviewer: string;
  readonly decidedOn: string;
}

/**
 * Makes the text whose SHA-256 begins with `hash` (hex) the current one of the document, in place of any text chosen
 * before. Throws INVALID where not exactly one of the document's texts has such a hash.
 */
export async function chooseText(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  document: DocumentRow,
  { hash, reviewer, decidedOn }: Decision & { readonly hash: string },
): Promise<void> {
  const texts = await readDocumentTexts(document, (ids) => store.getInputs(ids));
  const hashes = [...new Set(texts.map(({ sha256 }) => sha256))].filter((sha256) => sha256.startsWith(hash));
  const [sha256] = hashes;
  if (sha256 === undefined || hashes.length > 1) {
    const message = `${hashes.length} texts of "${document.key}" have a SHA-256 that begins with "${hash}"`;
    throw new CanCuError('INVALID', message, hash);
  }
  const anchor = { documentKey: document.key, quote: '', before: '', after: '', occurrence: 0 };
  const verdict: VerdictInput = {
    ...{ kind: 'verdict', id: verdictInputId(document.key, sha256, reviewer, decidedOn), tokens: [] },
    ...{ anchor, decision: { kind: 'CURRENT_TEXT', sha256 }, reviewer, decidedOn },
  };
  const earlier = (await choicesFor(store, document)).filter((id) => id !== verdict.id);
  await saveInputs(store, vocabulary, { put: [withTokens(verdict, vocabulary)], remove: earlier });
}

/** Leaves it to the rules again which text of the document is the current one. */
export async function unchooseText(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  document: DocumentRow,
): Promise<void> {
  await saveInputs(store, vocabulary, { put: [], remove: await choicesFor(store, document) });
}

/** Returns who chose the current text of the document, null where the rules did. */
export async function readChoice(store: LegalStore, document: DocumentRow): Promise<Decision | null> {
  const [choice] = (await choicesOf(store, document)).toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
  return choice === undefined ? null : { reviewer: choice.reviewer, decidedOn: choice.decidedOn };
}

/** Ids of the verdicts that chose a text of the document. */
export const choicesFor = async (store: LegalStore, document: DocumentRow): Promise<readonly string[]> =>
  (await choicesOf(store, document)).map(({ id }) => id);

async function choicesOf(store: LegalStore, { keys }: DocumentRow): Promise<readonly VerdictInput[]> {
  const inputs = await store.inputsByTokens(keyTokens('ANCHOR', keys).map(encodeToken));
  return inputs.flatMap((input) => (input.kind === 'verdict' && input.decision.kind === 'CURRENT_TEXT' ? [input] : []));
}
