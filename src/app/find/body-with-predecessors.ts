import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { bodyGlobalId, vocabularyBodyId } from '../ids.js';

/**
 * Returns the ids of the bodies whose documents count as the body's: its own, and with `rollUp` those of all bodies
 * that were merged into it (sáp nhập), nearest first. Ids are global (`bod_…`). An unknown body gives its own id only.
 */
export function bodyWithPredecessors(vocabulary: VocabularyIndex, bodyId: string, rollUp: boolean): readonly string[] {
  const id = bodyGlobalId(bodyId);
  const body = vocabulary.bodyById.get(vocabularyBodyId(id));
  if (!rollUp || body === undefined) return [id];
  return [id, ...vocabulary.predecessorsOf(body.id).map((one) => bodyGlobalId(one.id))];
}
