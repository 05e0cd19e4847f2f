import { describe, expect, it } from 'vitest';
import { stopReason } from './stop-reason.js';

describe('stopReason', () => {
  it.each([
    [null, false, false, null],
    ['DEPTH', false, false, 'DEPTH'],
    ['DEPTH', false, true, 'CITATIONS'],
    [null, false, true, 'CITATIONS'],
    ['DOCUMENTS', false, true, 'DOCUMENTS'],
    ['DOCUMENTS', true, true, 'TIME'],
    ['TIME', false, true, 'TIME'],
  ] as const)('of a walk stopped by %s, late: %s, edges left out: %s, is %s', (walked, late, edgesCut, expected) => {
    expect(stopReason(walked, late, edgesCut)).toBe(expected);
  });
});
