const STEPS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Returns a number from 1 to 399 in Roman capitals. */
export const romanNumeral = (value: number): string =>
  STEPS.reduce(
    ({ left, text }, [step, letters]) => ({
      left: left % step,
      text: text + letters.repeat(Math.floor(left / step)),
    }),
    { left: value, text: '' },
  ).text;

/** Returns the value of Roman capitals (I, V, X, L, C): a letter before a greater one is subtracted. */
export const romanValue = (numeral: string): number =>
  [...numeral].reduce((sum, letter, at, all) => {
    const value = VALUES[letter] ?? 0;
    return sum + (value < (VALUES[all[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
