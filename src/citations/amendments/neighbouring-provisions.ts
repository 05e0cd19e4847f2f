import { enclosingProvision, fillMissingParts } from '../provisions/enclosing-provisions.js';
import { isInsertedAt } from '../provisions/inserted-provisions.js';
import type { WrittenPinpoint } from '../provisions/join-provision-units.js';
import type { PinpointRun } from '../provisions/pinpoints.js';
import type { Tokens } from '../text/tokens.js';
import { isJoinedCommand } from './amendment-commands.js';

/**
 * Returns the provisions of each run of a sentence. Parts that they lack are taken from the next run, else from the
 * previous one: "Bổ sung điểm c vào sau điểm b Mục 2", "sửa đổi điểm c và bổ sung điểm d khoản 1 Điều 2".
 */
export function fillFromNeighbours(
  tokens: Tokens,
  runs: readonly PinpointRun[],
): readonly (readonly WrittenPinpoint[])[] {
  const filled = runs.map(({ pinpoints }) => pinpoints);
  const fill = (at: number, neighbour: number): void => {
    const enclosing = enclosingProvision(filled[neighbour] ?? []);
    filled[at] = (filled[at] ?? []).map((pinpoint) => fillMissingParts(pinpoint, enclosing));
  };
  for (let at = runs.length - 2; at >= 0; at--) if (areNeighbours(tokens, runs[at], runs[at + 1])) fill(at, at + 1);
  for (let at = 1; at < runs.length; at++) if (areNeighbours(tokens, runs[at - 1], runs[at])) fill(at, at - 1);
  return filled;
}

/** Whether one run is inserted at the next, or only a joined command stands between them. */
function areNeighbours(tokens: Tokens, run: PinpointRun | undefined, next: PinpointRun | undefined): boolean {
  if (run === undefined || next === undefined) return false;
  return isInsertedAt(tokens, run, next) || isJoinedCommand(tokens, run.to, next.from);
}
