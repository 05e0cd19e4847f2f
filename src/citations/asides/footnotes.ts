import type { Span } from '../../domain/reading/mention.js';
import type { Replacement } from '../text/replaced-text.js';
import { endOf, startOf, type Tokens } from '../text/tokens.js';
import { findFootnoteBodies } from './footnote-bodies.js';
import { findFootnoteMarks } from './footnote-marks.js';
import type { Parting, TokenRange } from './passage.js';

/**
 * Returns the footnotes of a consolidated text with the places of their marks. They tell which provision was changed by
 * which document, and are words of neither. Linear.
 */
export function findFootnotes(tokens: Tokens): Parting {
  const found = findFootnoteBodies(tokens);
  const marks = findFootnoteMarks(tokens, found);
  const spanOf = ({ from, to }: TokenRange): Span => ({ start: startOf(tokens, from), end: endOf(tokens, to - 1) });
  return {
    cuts: [
      ...found.areas.map((area) => cutOf(tokens, area)),
      ...marks.flatMap((mark) => (mark ? { ...mark, by: '' } : [])),
    ].sort((a, b) => a.start - b.start),
    passages: found.bodies.map(({ pieces }, index) => ({
      spans: pieces.map(spanOf),
      at: marks[index]?.start ?? null,
      by: 'CONSOLIDATOR',
    })),
  };
}

/** The notes of a page go with the empty lines around them, so that a sentence goes on on the next page. */
const cutOf = (tokens: Tokens, { from, to }: TokenRange): Replacement => ({
  start: from === 0 ? 0 : endOf(tokens, from - 1),
  end: to < tokens.count ? startOf(tokens, to) : tokens.text.length,
  by: '\n',
});
