import { describe, expect, it } from 'vitest';
import { ASSURANCES, CITATION_KINDS, INFERENCE_REASONS } from '../../domain/reading/citation.js';
import { dayNumber, dayText, edgeCode, sayingOf, TYPE_MASK, typeCode } from './edge-code.js';

const EXTENTS = ['WHOLE', 'PART'] as const;
const SAYINGS = CITATION_KINDS.flatMap((kind) =>
  ASSURANCES.flatMap((assurance) =>
    EXTENTS.flatMap((extent) => [null, ...INFERENCE_REASONS].map((reason) => ({ kind, assurance, extent, reason }))),
  ),
);

describe('the code of a citation', () => {
  it('tells all that it was made of, and has its type in its lowest bits', () => {
    expect(SAYINGS.map((one) => sayingOf(edgeCode(one)))).toEqual(SAYINGS);
    for (const one of SAYINGS) expect(edgeCode(one) & TYPE_MASK).toBe(typeCode(one.kind, one.assurance));
  });
});

it.each([
  ['', 0],
  ['2021-01-05', 20210105],
  ['0999-12-31', 9991231],
])('the day %s sorts as %d', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  if (day !== '') expect(dayText(number)).toBe(day);
});
