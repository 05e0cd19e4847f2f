import type { Attested, Origin } from '../domain/reading/attested.js';

/** The origin of a value found in the letterhead. */
export const LETTERHEAD: Origin = { place: 'LETTERHEAD', quote: null };

/** Returns a value found in the letterhead with this assurance. */
export const attestedBy = (assurance: Attested<string>['assurance'], value: string): Attested<string> => ({
  value,
  assurance,
  origin: LETTERHEAD,
});

/** Returns a value that its document states. */
export const stated = (value: string): Attested<string> => attestedBy('STATED', value);

/** Returns a value that its document states, null where there is none. */
export const statedOrNull = (value: string | null | undefined): Attested<string> | null =>
  value === null || value === undefined ? null : stated(value);
