import type { PinpointPart } from '../../domain/reading/mention.js';
import { UNIT_RANK, type WrittenPinpoint } from './join-provision-units.js';

type Parts = WrittenPinpoint['parts'];

/** The provision that several provisions stand in. */
export interface EnclosingProvision {
  readonly parts: Parts;
  /** Rank of the widest part in which they differ ({@link UNIT_RANK}), beyond any rank where they do not. */
  readonly differsFrom: number;
}

const partsOf = (parts: Parts): readonly PinpointPart[] => Object.keys(parts) as PinpointPart[];
const widestOf = (parts: Parts): number => Math.min(...partsOf(parts).map((part) => UNIT_RANK[part]));

/** Returns the provision in which all the given ones stand, null without any: of "khoản 1, khoản 2 Điều 15" the article. */
export function enclosingProvision(pinpoints: readonly WrittenPinpoint[]): EnclosingProvision | null {
  const [first, ...others] = pinpoints;
  if (!first) return null;
  const differing = partsOf(first.parts).filter((part) =>
    others.some(({ parts }) => parts[part] !== first.parts[part]),
  );
  const differsFrom = Math.min(Number.MAX_SAFE_INTEGER, ...differing.map((part) => UNIT_RANK[part]));
  const parts = Object.fromEntries(
    partsOf(first.parts).flatMap((part) => (UNIT_RANK[part] < differsFrom ? [[part, first.parts[part]]] : [])),
  );
  return { parts, differsFrom };
}

/**
 * Returns a provision with the wider parts that it lacks, taken from the one around it or next to it. An article lacks none:
 * articles are numbered through the whole document.
 */
export function fillMissingParts(pinpoint: WrittenPinpoint, around: EnclosingProvision | null): WrittenPinpoint {
  if (around === null || widestOf(pinpoint.parts) > around.differsFrom) return pinpoint;
  return { ...pinpoint, parts: widen(pinpoint.parts, around.parts) };
}

const widen = (parts: Parts, around: Parts): Parts => {
  const widest = widestOf(parts);
  if (widest === UNIT_RANK.article) return parts;
  const taken = partsOf(around).filter((part) => UNIT_RANK[part] < widest);
  return { ...Object.fromEntries(taken.map((part) => [part, around[part]])), ...parts };
};

/** Returns true for a provision that can be found by its parts: a clause or point needs an article, section or appendix around it. */
export const isLocatable = ({ parts }: WrittenPinpoint): boolean => widestOf(parts) <= UNIT_RANK.article;
