import { type Claims, NO_CLAIMS } from '../domain/reading/mention.js';

/** Returns claims that say only what is given; a date gives its year too, as in recognised claims. */
export const claim = (given: Partial<Claims>): Claims => ({
  ...NO_CLAIMS,
  year: given.date ? Number(given.date.slice(0, 4)) : null,
  ...given,
});
