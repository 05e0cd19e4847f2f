import { type Claims, NO_CLAIMS } from '../domain/reading/mention.js';

/** Returns claims of what is given and of nothing else, for this folder's tests; a date gives its year, as recognised claims do. */
export const claim = (given: Partial<Claims>): Claims => ({
  ...NO_CLAIMS,
  year: given.date ? Number(given.date.slice(0, 4)) : null,
  ...given,
});
