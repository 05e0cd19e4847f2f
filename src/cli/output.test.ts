import { afterEach, describe, expect, it, vi } from 'vitest';
import { print, printError, printJson, styleFor } from './output.js';

afterEach(() => vi.restoreAllMocks());

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

describe('what is printed', () => {
  it('turns no words around', () => {
    const written: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    }
    const title = 'số 30\u202e/TC';
    print(title);
    printError(title);
    printJson({ title });
    expect(written.slice(0, 2)).toEqual(['số 30/TC\n', 'can-cu: số 30/TC\n']);
    expect(written[2]).toContain('số 30\\u202e/TC');
    expect(JSON.parse(String(written[2]))).toEqual({ title });
  });
});
