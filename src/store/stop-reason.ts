import type { StopReason } from './legal-store.js';

/**
 * Returns the reason that the answer of a walk gives, null when the walk ended by itself. `walked` is what stopped the walk
 * over levels, `late` whether time ran out at any point, `edgesCut` whether edges were left out. The port says which
 * reason goes first.
 */
export function stopReason(walked: StopReason | null, late: boolean, edgesCut: boolean): StopReason | null {
  if (late || walked === 'TIME') return 'TIME';
  if (walked === 'DOCUMENTS') return 'DOCUMENTS';
  return edgesCut ? 'CITATIONS' : walked;
}
