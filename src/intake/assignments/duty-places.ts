import type { SegmentedText } from '../../citations/structure/segment-text.js';
import type { Span } from '../../domain/reading/mention.js';
import type { Head, Section } from '../../domain/reading/reading.js';
import { covering } from '../text/covering.js';
import { foldInPlace } from '../text/folded-text.js';

/** Where in a document duties stand. */
export interface DutyPlaces {
  /** In an article or part that says who carries the document out ("Tổ chức thực hiện"). */
  readonly tellsWho: (offset: number) => boolean;
  /** In text to be inserted elsewhere, or in a part that only says to whom rules apply or what words mean. */
  readonly isNone: (offset: number) => boolean;
  /** Whether the document makes rules, so that only {@link tellsWho} and cues show a duty. */
  readonly makesRules: boolean;
}

const TELLS_WHO = /to chuc thuc hien|trach nhiem|thi hanh|phan cong|giai phap thuc hien/;
const TELLS_NO_DUTY = /^(?:pham vi|doi tuong|giai thich|nguyen tac|muc dich)/;

const headed = (sections: readonly Section[], pattern: RegExp): readonly Section[] =>
  sections.filter(
    ({ heading }) => heading !== null && pattern.test(foldInPlace(heading.slice(0, 120)).replace(/\s+/g, ' ')),
  );

const insertedIn = ({ segments, tokens, normalised }: SegmentedText): readonly Span[] =>
  segments
    .filter(({ inserted, from, to }) => inserted && from < to)
    .map(({ from, to }) => ({
      start: normalised.toOriginal(tokens.start[from] as number),
      end: normalised.toOriginal(tokens.end[to - 1] as number),
    }));

/** Resolutions and decisions that make rules have the year in their number (Luật 64/2025/QH15): "12/2025/NQ-HĐND". */
const RULE_NUMBER = /^\d+[a-z]?\/\d{4}\//u;

/** What lays down functions or an organ's rules makes rules too. */
const RULE_TITLE = /chuc nang, nhiem vu|co cau to chuc|mo hinh to chuc|quy che/;

/** Returns where in a document duties stand. */
export const dutyPlaces = (head: Head, sections: readonly Section[], segmented: SegmentedText): DutyPlaces => ({
  tellsWho: covering(headed(sections, TELLS_WHO)),
  isNone: covering([...headed(sections, TELLS_NO_DUTY), ...insertedIn(segmented)]),
  makesRules: RULE_NUMBER.test(head.number?.value ?? '') || RULE_TITLE.test(foldInPlace(head.title?.value ?? '')),
});
