import { ALIAS_QUERIES } from './aliases.js';
import type { AbusiveQuery } from './build-query.js';
import { EXTRACTION_QUERIES } from './extractions.js';
import { INTROSPECTION_QUERIES } from './introspection.js';
import { LIST_QUERIES } from './lists.js';
import { SEARCH_QUERIES } from './searches.js';
import { SHAPE_QUERIES } from './shapes.js';
import { WALK_QUERIES } from './walks.js';

/** Every query, each with a name of its own. */
export const ABUSIVE_QUERIES: readonly AbusiveQuery[] = [
  ...INTROSPECTION_QUERIES,
  ...ALIAS_QUERIES,
  ...WALK_QUERIES,
  ...LIST_QUERIES,
  ...SEARCH_QUERIES,
  ...EXTRACTION_QUERIES,
  ...SHAPE_QUERIES,
];
