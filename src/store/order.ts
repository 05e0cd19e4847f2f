/**
 * Returns the order of two texts by code point (negative, 0, positive): the order of UTF-8 bytes, which SQLite uses,
 * where JavaScript's own `<` compares UTF-16 units.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = rankUnit(a.charCodeAt(at)) - rankUnit(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Returns the order of two keysets of one list by code point, column by column, ascending. */
export function compareKeysets(a: readonly string[], b: readonly string[]): number {
  for (const [at, value] of a.entries()) {
    const difference = compareText(value, b[at] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, so they rank above the units from U+E000 on. */
function rankUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
