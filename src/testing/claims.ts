import { type Claims, NO_CLAIMS } from '../domain/reading/mention.js';
import { yearOf } from '../domain/values/calendar-date.js';

/** Returns claims that say only what is given; a date gives its year too, as in recognised claims. */
export const claim = (given: Partial<Claims>): Claims => ({
  ...NO_CLAIMS,
  year: yearOf(given.date ?? null),
  ...given,
});
