import { CanCuError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';

/** Attempts in which others may save at the same time. */
const FREE_ATTEMPTS = 3;

/**
 * Runs a read and the save that rests on it: again where another process saved in between, and the fourth time so that
 * others have to wait. Without that, work that takes long would never come to its save beside one that saves often.
 */
export async function saveAgain<Result>(
  store: LegalStore,
  attempt: (store: LegalStore) => Promise<Result>,
): Promise<Result> {
  for (let count = 1; count <= FREE_ATTEMPTS; count++) {
    try {
      return await attempt(store);
    } catch (error) {
      if (!(error instanceof CanCuError) || error.code !== 'CONFLICT') throw error;
    }
  }
  return store.exclusively(attempt);
}
