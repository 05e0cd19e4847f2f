import { describe, expect, it } from 'vitest';
import { styleFor } from './output.js';

describe('styleFor', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: false }, {}, false],
    [{}, {}, false],
  ])('colours for %j with %j: %s', (stream, environment, coloured) => {
    expect(styleFor(stream, environment).strong('x') !== 'x').toBe(coloured);
  });
});
