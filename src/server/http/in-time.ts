import { CanCuError } from '../../domain/errors.js';

/** Returns the answer, or rejects with TIMEOUT after `limit` milliseconds. What works on the answer is not stopped. */
export async function inTime<Answer>(answer: Promise<Answer>, limit: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CanCuError('TIMEOUT', `no answer in ${limit} ms`, limit)), limit);
  });
  try {
    return await Promise.race([answer, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
