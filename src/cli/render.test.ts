import { describe, expect, it } from 'vitest';
import { drawTree } from './render.js';

const leaf = (...lines: readonly string[]) => ({ lines, branches: [] });

describe('drawTree', () => {
  it('draws branches under their stem, with the lines that belong to each', () => {
    const tree = {
      lines: ['root', 'more'],
      branches: [{ lines: ['a', 'of a'], branches: [leaf('b', 'of b')] }, leaf('c', 'of c')],
    };
    expect(drawTree(tree)).toEqual([
      'root',
      '│ more',
      '├─ a',
      '│  │ of a',
      '│  └─ b',
      '│       of b',
      '└─ c',
      '     of c',
    ]);
  });
});
