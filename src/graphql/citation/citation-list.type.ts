import { connectionOf } from '../connection/connection.type.js';
import { CITATION_WALK_WEIGHT } from '../limits/weights.js';
import { CitationObject } from './citation.type.js';

/** Connection over all citations. */
export const { Edge: CitationEdge, Connection: CitationConnection } = connectionOf(
  'Citation',
  () => CitationObject,
  'citations of all documents',
  CITATION_WALK_WEIGHT,
);
