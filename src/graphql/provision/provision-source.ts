import { provisionId } from '../../app/ids.js';
import { inDocumentOrder, namedPaths } from '../../domain/reading/provision-path.js';
import type { MentionRow, ProvisionRef, ProvisionRow } from '../../store/rows.js';
import { MAX_PROVISIONS } from '../limits/limits.js';
import type { GraphContext } from '../request/context.js';

/** Source object of a provision: its row with its global id. */
export interface ProvisionSource extends ProvisionRow {
  readonly id: string;
}

/** Returns the source object of a provision. */
export const provisionSource = (row: ProvisionRow): ProvisionSource => ({ id: provisionId(row), ...row });

/** Returns a provision, null when neither the text of its document nor any citation names it. */
export async function findProvision({ loaders }: GraphContext, ref: ProvisionRef): Promise<ProvisionSource | null> {
  const row = await loaders.provision.load(ref);
  return row && provisionSource(row);
}

/** Returns the known provisions among these paths of a document, in document order, at most {@link MAX_PROVISIONS}. */
export async function findProvisions(
  context: GraphContext,
  documentId: string,
  paths: readonly string[],
): Promise<readonly ProvisionSource[]> {
  const found = await Promise.all(
    inDocumentOrder(paths)
      .slice(0, MAX_PROVISIONS)
      .map((path) => findProvision(context, { documentId, path })),
  );
  return found.filter((provision) => provision !== null);
}

/** Returns the provisions of the linked document that a mention names; empty when the mention is not linked. */
export const provisionsOfMention = (context: GraphContext, { targetId, pinpoints }: MentionRow) =>
  targetId === null ? [] : findProvisions(context, targetId, namedPaths(pinpoints));
