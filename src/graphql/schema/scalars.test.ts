import { describe, expect, it } from 'vitest';
import { DateScalar } from './date.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DurationScalar } from './duration.scalar.js';
import { UrlScalar } from './url.scalar.js';

describe.each([
  [DateScalar, ['2021-01-21', '2020-02-29'], ['2021-02-29', '21/01/2021', '', 'x', 20210121]],
  [
    DateTimeScalar,
    ['2026-11-30T06:00:00.000Z'],
    ['2026-11-30', '2026-11-30T06:00:00Z', '2026-11-30T13:00:00.000+07:00', '2026-11-31T06:00:00.000Z', '', 1],
  ],
  [DurationScalar, ['P45D', 'P6M', 'P1Y6M', 'P2W'], ['45 days', 'P', 'PT5H', 'P-1D', '', 45]],
  [UrlScalar, ['https://example.org/a?b=c', '/?document=34-ct-tw'], ['example.org', '//example.org', 'van ban', '', 1]],
])('$name', (scalar, accepted, refused) => {
  it.each(accepted)('keeps %j as it is, both ways', (text) => {
    expect([scalar.parseValue(text), scalar.serialize(text)]).toEqual([text, text]);
  });

  it.each(refused)('refuses %j and shows how to write it', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(/ is no .*: write it as "/);
  });
});
