import { isDeepStrictEqual } from 'node:util';
import { foldText } from '../../domain/values/fold.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { BodyRow } from '../../store/rows.js';
import { bodyGlobalId } from '../ids.js';
import { listAll } from '../reads/list-all.js';
import { saveAgain } from './save-again.js';

/**
 * Saves the bodies of the vocabulary, so that they can be searched and linked to. Writes nothing where the store has
 * the same.
 */
export async function loadBodies(store: LegalStore, vocabulary: VocabularyIndex): Promise<void> {
  const bodies = vocabulary.vocabulary.bodies.map(bodyRow).sort((a, b) => (a.id < b.id ? -1 : 1));
  const nothing = { put: [], remove: [] };
  await saveAgain(store, async (present) => {
    const version = await present.dataVersion();
    if (isDeepStrictEqual(await listAll(present, 'bodies'), bodies)) return;
    await present.save({ inputs: nothing, register: [], documents: nothing, derivations: [], bodies }, version);
  });
}

const bodyRow = (body: IssuingBody): BodyRow => ({
  id: bodyGlobalId(body.id),
  name: body.name,
  branch: body.branch,
  level: body.level,
  organ: body.organ,
  place: body.place,
  parentId: body.parent === null ? null : bodyGlobalId(body.parent),
  validTo: body.validTo,
  successorIds: body.successors.map(bodyGlobalId),
  searchText: foldText([body.name, ...body.aliases].join(' ')),
});
