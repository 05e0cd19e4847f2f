import { provisionId } from '../../app/ids.js';
import { inOrder, namedPaths } from '../../domain/reading/provision-path.js';
import type { MentionRow, ProvisionRef, ProvisionRow } from '../../store/rows.js';
import { MAX_PROVISIONS } from '../limits/limits.js';
import type { GraphContext } from '../request/context.js';

/** What the API shows of a provision: its row, with a global id. */
export interface ProvisionSource extends ProvisionRow {
  readonly id: string;
}

/** Returns what the API shows of a provision. */
export const provisionSource = (row: ProvisionRow): ProvisionSource => ({ id: provisionId(row), ...row });

/** Returns a provision, null where neither its document's text nor anyone's citation knows it. */
export async function findProvision({ loaders }: GraphContext, ref: ProvisionRef): Promise<ProvisionSource | null> {
  const row = await loaders.provision.load(ref);
  return row && provisionSource(row);
}

/** Returns those of the provisions of one document that are known, in its order, at most {@link MAX_PROVISIONS}. */
export async function findProvisions(
  context: GraphContext,
  documentId: string,
  paths: readonly string[],
): Promise<readonly ProvisionSource[]> {
  const found = await Promise.all(
    inOrder(paths)
      .slice(0, MAX_PROVISIONS)
      .map((path) => findProvision(context, { documentId, path })),
  );
  return found.filter((provision) => provision !== null);
}

/** Returns the provisions that a mention names in the document that it leads to; none while it leads to none. */
export const provisionsOfMention = (context: GraphContext, { targetId, pinpoints }: MentionRow) =>
  targetId === null ? [] : findProvisions(context, targetId, namedPaths(pinpoints));
