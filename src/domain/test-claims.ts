import type { Claims } from './mention.js';

const NOTHING: Claims = {
  type: null,
  typeName: null,
  symbol: null,
  authority: null,
  issuers: [],
  date: null,
  year: null,
  term: null,
  name: null,
  ordinal: null,
  title: null,
  origins: {},
};

/** Returns claims of what is given and of nothing else, for this folder's tests; a date gives its year, as recognised claims do. */
export const claim = (given: Partial<Claims>): Claims => ({
  ...NOTHING,
  year: given.date ? Number(given.date.slice(0, 4)) : null,
  ...given,
});
