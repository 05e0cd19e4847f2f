import { describe, expect, it } from 'vitest';
import { shortenGaps, WIDEST_GAP } from './gaps.js';

const gap = (width: number): string => ' \t'.repeat(width).slice(0, width);

describe('shortenGaps', () => {
  it.each([
    ['', ''],
    ['a  b\n\nc', 'a  b\n\nc'],
    [`a${gap(WIDEST_GAP)}b`, `a${gap(WIDEST_GAP)}b`],
    [`a${gap(WIDEST_GAP + 1)}b${gap(3 * WIDEST_GAP)}c`, `a${gap(WIDEST_GAP)}b${gap(WIDEST_GAP)}c`],
    [`${gap(WIDEST_GAP)}\n${gap(WIDEST_GAP + 7)}`, `${gap(WIDEST_GAP)}\n${gap(WIDEST_GAP)}`], // counted in each line
  ])('shortens the gaps of %j', (text, expected) => {
    expect(shortenGaps(text)).toBe(expected);
  });
});
