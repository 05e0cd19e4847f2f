import type { Origin } from '../domain/reading/attested.js';

/** A value found in the letterhead. */
export const LETTERHEAD: Origin = { place: 'LETTERHEAD', quote: null };
