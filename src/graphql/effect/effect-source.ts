import type { EffectClause } from '../../domain/reading/effect.js';
import type { TextInput } from '../../store/rows.js';
import { pageRequest } from '../connection/connection.js';
import { listConnection } from '../connection/list-page.js';
import type { PageArgs } from '../connection/page.type.js';
import { attestedIn } from '../schema/attested-in.js';
import { readItem } from '../text/read-item.js';

/** Returns a page of clauses on effect of a text of a document; `clausesOf` picks them from the text. */
export function listEffects(
  documentId: string,
  text: TextInput | null,
  clausesOf: (text: TextInput) => readonly EffectClause[],
  args: PageArgs,
) {
  const request = pageRequest(args, 'effects');
  return listConnection(
    text === null ? [] : clausesOf(text),
    request,
    (clause) => text && effectSource(documentId, text, clause),
  );
}

/** Returns the source object of a clause on effect. */
const effectSource = (documentId: string, text: TextInput, clause: EffectClause) => ({
  ...readItem(documentId, text)(clause),
  day: attestedIn(documentId, clause.day),
});
