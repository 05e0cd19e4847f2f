import { CanCuError } from '../../domain/errors.js';

const MAX_ATTEMPTS = 10;

/** Runs a read and the save that rests on it, up to ten times where another process saved in between; then throws CONFLICT. */
export async function saveAgain<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof CanCuError) || error.code !== 'CONFLICT' || count === MAX_ATTEMPTS) throw error;
    }
  }
}
