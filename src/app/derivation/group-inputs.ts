import type { DocumentGroup } from '../../domain/identity/document-group.js';
import { groupStatements } from '../../domain/identity/group-documents.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow, ReferenceRow, TextInput, VerdictInput } from '../../store/rows.js';
import { replacedTexts } from '../reads/text-source.js';
import { verdictsAnchoredIn } from './anchor.js';
import { identityStatement } from './identity-statement.js';
import { recordReferences, textReferences } from './references.js';

/** Inputs grouped by the document that they are of, before citations join any groups. */
export interface GroupedInputs {
  readonly groups: readonly DocumentGroup[];
  /**
   * By input id, the claims that each text and record contributes. Of the texts of one group only the current one
   * contributes any.
   */
  readonly references: ReadonlyMap<string, readonly ReferenceRow[]>;
  readonly verdicts: readonly VerdictInput[];
}

/**
 * Returns the inputs grouped by shared keys. Of the texts of each group the one that a verdict chose comes first; those
 * that a newer text of the same source replaces come last. Pure, order-free.
 */
export function groupInputs(inputs: ReadonlyMap<string, InputRow>, vocabulary: VocabularyIndex): GroupedInputs {
  const all = [...inputs.values()];
  const verdicts = all.filter((input) => input.kind === 'verdict');
  const statements = all.flatMap((input) => identityStatement(input, vocabulary) ?? []);
  const groups = groupStatements(statements).map((group) => rankTexts(group, inputs, verdicts));
  const current = new Set(groups.map(currentText));
  const references = all.flatMap((input): readonly [string, readonly ReferenceRow[]][] => {
    if (input.kind === 'verdict') return [];
    if (input.kind === 'record') return [[input.id, recordReferences(input, vocabulary)]];
    if (!current.has(input.id)) return [[input.id, []]];
    return [[input.id, textReferences(input, verdictsAnchoredIn(input, verdicts, vocabulary), vocabulary)]];
  });
  return { groups, references: new Map(references), verdicts };
}

function rankTexts(
  group: DocumentGroup,
  inputs: ReadonlyMap<string, InputRow>,
  verdicts: readonly VerdictInput[],
): DocumentGroup {
  const texts = group.statements.flatMap(({ id }) => inputs.get(id) ?? []).filter((input) => input.kind === 'text');
  const replaced = replacedTexts(texts);
  const chosen = chosenText(group, verdicts);
  const rank = ({ id, sha256 }: TextInput): string => (sha256 === chosen ? '0' : replaced.has(id) ? '2' : '1');
  const ranks = new Map(texts.map((text) => [text.id, rank(text)]));
  const statements = group.statements.map((statement) => {
    const first = ranks.get(statement.id);
    return first === undefined ? statement : { ...statement, textRank: `${first} ${statement.textRank}` };
  });
  return { ...group, statements };
}

/** The hash of the text that the last CURRENT_TEXT verdict on the document chose, null where there is none. */
function chosenText(group: DocumentGroup, verdicts: readonly VerdictInput[]): string | null {
  const last = verdicts
    .filter(({ decision, anchor }) => decision.kind === 'CURRENT_TEXT' && group.keys.includes(anchor.documentKey))
    .sort((a, b) => (`${a.decidedOn} ${a.id}` < `${b.decidedOn} ${b.id}` ? 1 : -1))[0];
  return last?.decision.kind === 'CURRENT_TEXT' ? last.decision.sha256 : null;
}

/** The id of the current text of a group, null where it has no text. */
function currentText({ statements }: DocumentGroup): string | null {
  const texts = statements.filter(({ kind }) => kind === 'text').sort((a, b) => (a.textRank < b.textRank ? -1 : 1));
  return texts[0]?.id ?? null;
}
