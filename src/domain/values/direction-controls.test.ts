import { describe, expect, it } from 'vitest';
import { escapeDirectionControls, withoutDirectionControls } from './direction-controls.js';

const CONTROLS = ['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2069'];

describe('controls of direction', () => {
  it('are taken out of a text, and nothing else is', () => {
    expect(withoutDirectionControls(`Nghị${CONTROLS.join('')} định\u200b 30\u00a0–\n`)).toBe(
      'Nghị định\u200b 30\u00a0–\n',
    );
  });

  it('are escaped in JSON, which reads back the same', () => {
    const json = escapeDirectionControls(JSON.stringify({ title: `a${CONTROLS.join('')}b` }));
    expect(json).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(json)).toEqual({ title: `a${CONTROLS.join('')}b` });
  });
});
