/** Controls, format characters such as those of direction, line separators, and what is no character. */
const UNSHOWN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Controls that JSON does not escape: a terminal may take U+009b for the beginning of a command. */
const LATE_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;

/**
 * Returns a name as it may be shown in a line on a terminal: what would move, colour, break or hide stands as `\u{1b}`. Such
 * a name may lie in any folder or archive.
 */
export const escapeControls = (name: string): string =>
  name.replace(UNSHOWN, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);

/** Returns JSON in which the controls that JSON allows are escaped too: it reads back the same. */
export const escapeLateControls = (json: string): string =>
  json.replace(LATE_CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
