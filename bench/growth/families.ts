import { CHARACTERS } from './families/characters.js';
import { CITATIONS, REFERENCES } from './families/citations.js';
import { DUTIES, HEADS } from './families/official.js';
import { AMENDMENTS, PROVISIONS } from './families/provisions.js';
import type { Family } from './family.js';

/** All families of hostile text. */
export const FAMILIES: readonly Family[] = [
  ...CITATIONS,
  ...REFERENCES,
  ...PROVISIONS,
  ...AMENDMENTS,
  ...DUTIES,
  ...HEADS,
  ...CHARACTERS,
];
