import type { PinpointPart } from '../../domain/reading/mention.js';
import { UNIT_RANK, type WrittenPinpoint } from './join-provision-units.js';

type Parts = WrittenPinpoint['parts'];

/** The provision that the lines below are about: its parts, and the rank from which they are not one any more. */
export interface EnclosingProvision {
  readonly parts: Parts;
  readonly until: number;
}

const partsOf = (parts: Parts): readonly PinpointPart[] => Object.keys(parts) as PinpointPart[];
const widestOf = (parts: Parts): number => Math.min(...partsOf(parts).map((part) => UNIT_RANK[part]));

/** Returns what several provisions have in common, null for none: of "khoản 1, khoản 2 Điều 15" the article. */
export function enclosingProvision(pinpoints: readonly WrittenPinpoint[]): EnclosingProvision | null {
  const [first, ...others] = pinpoints;
  if (!first) return null;
  const differing = partsOf(first.parts).filter((part) =>
    others.some(({ parts }) => parts[part] !== first.parts[part]),
  );
  const until = Math.min(Number.MAX_SAFE_INTEGER, ...differing.map((part) => UNIT_RANK[part]));
  const parts = Object.fromEntries(
    partsOf(first.parts).flatMap((part) => (UNIT_RANK[part] < until ? [[part, first.parts[part]]] : [])),
  );
  return { parts, until };
}

/**
 * Returns a provision with the wider parts that it lacks, from the one around or beside it. An article lacks none, for
 * articles are numbered through a document.
 */
export function fillMissingParts(pinpoint: WrittenPinpoint, around: EnclosingProvision | null): WrittenPinpoint {
  if (around === null || widestOf(pinpoint.parts) > around.until) return pinpoint;
  return { ...pinpoint, parts: widen(pinpoint.parts, around.parts) };
}

const widen = (parts: Parts, lent: Parts): Parts => {
  const widest = widestOf(parts);
  if (widest === UNIT_RANK.article) return parts;
  const taken = partsOf(lent).filter((part) => UNIT_RANK[part] < widest);
  return { ...Object.fromEntries(taken.map((part) => [part, lent[part]])), ...parts };
};

/** Returns true for a provision that can be found: a clause or point has an article, a section or an appendix around it. */
export const isLocatable = ({ parts }: WrittenPinpoint): boolean => widestOf(parts) <= UNIT_RANK.article;
