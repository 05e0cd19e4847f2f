/** What Windows shows at 0x80–0x9f that is no letter: the fonts of TCVN3 and VNI keep it, and Word puts its quotes there. */
export const WINDOWS_PUNCTUATION: readonly (readonly [number, string])[] = [
  [0x82, '‚'],
  [0x84, '„'],
  [0x85, '…'],
  [0x89, '‰'],
  [0x8b, '‹'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x9b, '›'],
];
