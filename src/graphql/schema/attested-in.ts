import type { Attested, Origin } from '../../domain/reading/attested.js';

/** Source object of an origin, with the id of the document whose text it lies in where a section of it can be named. */
export type OriginSource = Origin & { readonly documentId?: string };

/** Returns a value of a document with its origin, null where there is none. */
export function attestedIn<T>(documentId: string, attested: Attested<T> | null) {
  return attested && { ...attested, origin: originIn(documentId, attested.origin) };
}

/** Returns the source object of an origin in a text of a document. */
export const originIn = (documentId: string, origin: Origin): OriginSource => ({ ...origin, documentId });
