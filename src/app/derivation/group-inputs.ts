import type { DocumentGroup } from '../../domain/identity/document-group.js';
import { groupStatements } from '../../domain/identity/group-documents.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow, ReferenceRow, VerdictInput } from '../../store/rows.js';
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

/** Returns the inputs grouped by shared keys, the texts of each group ranked as verdicts choose. Pure, order-free. */
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

/** The group with its texts ranked as verdicts choose: the text of the last CURRENT_TEXT verdict comes first. */
function rankTexts(
  group: DocumentGroup,
  inputs: ReadonlyMap<string, InputRow>,
  verdicts: readonly VerdictInput[],
): DocumentGroup {
  const last = verdicts
    .filter(({ decision, anchor }) => decision.kind === 'CURRENT_TEXT' && group.keys.includes(anchor.documentKey))
    .sort((a, b) => (`${a.decidedOn} ${a.id}` < `${b.decidedOn} ${b.id}` ? 1 : -1))[0];
  if (last?.decision.kind !== 'CURRENT_TEXT') return group;
  const chosen = last.decision.sha256;
  const statements = group.statements.map((statement) => {
    const input = inputs.get(statement.id);
    const isChosen = input?.kind === 'text' && input.sha256 === chosen;
    return isChosen ? { ...statement, textRank: ` ${statement.textRank}` } : statement;
  });
  return { ...group, statements };
}

/** The id of the current text of a group, null where it has no text. */
function currentText({ statements }: DocumentGroup): string | null {
  const texts = statements.filter(({ kind }) => kind === 'text').sort((a, b) => (a.textRank < b.textRank ? -1 : 1));
  return texts[0]?.id ?? null;
}
