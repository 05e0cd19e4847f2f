import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { Derivation, DocumentRow, InputRow, VerdictInput } from '../../store/rows.js';
import { deriveRecord } from '../derivation/derive-record.js';
import { deriveText } from '../derivation/derive-text.js';
import { anchoredIn } from '../derivation/graph-of-inputs.js';
import { identityStatement } from '../derivation/identity-statement.js';
import { documentsHolding, indexKnown, type LinkableDocument, linkable } from '../derivation/known-documents.js';
import { anchorToken, claimsOf, claimTokens } from '../derivation/references.js';
import { isSameDerivation } from '../derivation/same-derivation.js';
import { affectedInputs } from './affected-inputs.js';
import type { Formed } from './form-changed.js';
import type { InputChange, Workspace } from './update-scope.js';

/** Returns what the inputs contribute whose mentions or own documents the change touches, where it differs from now. */
export async function deriveAffected(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  workspace: Workspace,
  change: InputChange,
  formed: Formed,
): Promise<readonly Derivation[]> {
  const affected = await affectedInputs(store, workspace, change, formed);
  await workspace.loadDerivations(affected.map(({ id }) => id));
  const verdicts = await verdictsOf(store, vocabulary, change, affected);
  const known = await knownTo(store, vocabulary, workspace, formed, affected, verdicts);
  const textsOf = new Map(known.rows.map(({ id, textIds }) => [id, textIds]));
  const derived = affected.flatMap((input): readonly Derivation[] => {
    if (input.kind === 'verdict') return [];
    const own = known.documents.byKey(identityStatement(input, vocabulary)?.keys[0] ?? '') as LinkableDocument;
    if (input.kind === 'record') return [deriveRecord(input, { own, known: known.documents, vocabulary })];
    const isCurrent = textsOf.get(own.id)?.[0] === input.id;
    const references = formed.references.get(input.id) ?? workspace.derivation(input.id)?.references ?? [];
    return [
      deriveText(input, {
        own,
        isCurrent,
        references,
        known: known.documents,
        verdicts: anchoredIn(input, verdicts, vocabulary),
        vocabulary,
      }),
    ];
  });
  const emptied = change.remove.map((inputId) => ({
    inputId,
    references: [],
    mentions: [],
    assertions: [],
    sections: [],
    campaignRoles: [],
  }));
  return [...derived, ...emptied].filter((row) => !isSameDerivation(workspace.derivation(row.inputId), row));
}

interface Known {
  readonly rows: readonly DocumentRow[];
  readonly documents: KnownDocuments<LinkableDocument>;
}

/** The documents that claims of the inputs may mean, and their own, as they will be. */
async function knownTo(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  workspace: Workspace,
  formed: Formed,
  inputs: readonly InputRow[],
  verdicts: readonly VerdictInput[],
): Promise<Known> {
  const tokens = inputs.flatMap((input) => claimsOf(input).flatMap((claims) => claimTokens(claims, vocabulary)));
  const own = inputs.flatMap((input) => identityStatement(input, vocabulary)?.keys.slice(0, 1) ?? []);
  const targets = verdicts.flatMap(({ decision }) => (decision.kind === 'LINK' ? [decision.target] : []));
  const keys = [
    ...new Set([
      ...tokens.filter((token) => token.startsWith('k:')).map((token) => token.slice(2)),
      ...own,
      ...targets,
    ]),
  ];
  const blocks = [...new Set(tokens.filter((token) => token.startsWith('b:')).map((token) => token.slice(2)))];
  const byKey = await documentsHolding(store, keys);
  const stored = [...byKey, ...(await store.documentsByBlocks(blocks))].filter((row) => !workspace.before.has(row.id));
  const rows = [...new Map([...stored, ...formed.rows].map((row) => [row.id, row])).values()];
  return { rows, documents: indexKnown(rows.map(linkable)) };
}

/** The verdicts anchored in the inputs, as they will be. */
async function verdictsOf(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  change: InputChange,
  inputs: readonly InputRow[],
): Promise<readonly VerdictInput[]> {
  const statements = inputs.flatMap((input) => identityStatement(input, vocabulary) ?? []);
  const stored = await store.inputsByTokens([
    ...new Set(statements.flatMap((statement) => [...statement.keys, ...statement.inferredKeys]).map(anchorToken)),
  ]);
  const left = stored.filter(({ id }) => !change.remove.includes(id));
  const all = new Map([...left, ...change.put].map((input) => [input.id, input]));
  return [...all.values()].filter((input) => input.kind === 'verdict');
}
