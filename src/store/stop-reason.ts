import type { StopReason } from './legal-store.js';

/**
 * Returns the one reason that an answer of `trace` names, null for a walk that ended by itself: time counts before
 * documents left out, those before edges left out, and the depth last. `walked` is what stopped the walk over levels,
 * `late` whether time ran out at any point, `edgesCut` whether edges were left out.
 */
export function stopReason(walked: StopReason | null, late: boolean, edgesCut: boolean): StopReason | null {
  if (late || walked === 'TIME') return 'TIME';
  if (walked === 'NODES') return 'NODES';
  return edgesCut ? 'EDGES' : walked;
}
