/** Unicode's controls of the direction of writing: marks, embeddings, overrides and isolates (UAX #9). */
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Returns a text as it may be shown: without controls that could turn around the words beside it, so that a number or an
 * address reads as another. Vietnamese needs none of them.
 */
export const withoutDirectionControls = (text: string): string => text.replace(DIRECTION_CONTROLS, '');

/** Returns JSON in which these controls are escaped: it reads back the same, and turns nothing around on a terminal. */
export const escapeDirectionControls = (json: string): string =>
  json.replace(DIRECTION_CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
