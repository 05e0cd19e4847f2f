import { isRecitalStart } from '../readers/line-starts.js';
import type { Segment } from '../structure/segments.js';
import type { Tokens } from '../text/tokens.js';

/** The segment that holds the current token of a pass over a text. */
export class SegmentCursor {
  /** Place of the segment in the list. */
  index = 0;
  /** True once a recital has begun: the citing document's title comes before it. */
  recitalSeen = false;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
  ) {}

  /** The segment at {@link index}. */
  get segment(): Segment {
    return this.segments[this.index] as Segment;
  }

  /** Moves to the segment that holds token `at`, which is not before the current one. */
  moveTo(at: number): void {
    while (this.index + 1 < this.segments.length && (this.segments[this.index + 1] as Segment).from <= at) {
      this.index++;
      this.recitalSeen ||= isRecitalStart(this.tokens, this.segment.body);
    }
  }
}
