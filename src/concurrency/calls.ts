import { CanCuError, type ErrorCode } from '../domain/errors.js';

/** A call to a function of a worker thread. Arguments are cloned. */
export interface ThreadCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * What a thread answers. A result travels as JSON, which the receiving thread reads in a third of the time that it takes
 * to read a structured clone; bytes travel as they are.
 */
export type ThreadAnswer =
  | { readonly kind: 'result'; readonly json: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'expected'; readonly code: ErrorCode; readonly message: string; readonly value: unknown }
  | { readonly kind: 'unexpected'; readonly error: unknown };

/** What a thread is started with. */
export interface ThreadData {
  /** One number, 1 when the running call is to stop. */
  readonly stop: Int32Array;
  /** What the module of the thread needs; it is cloned. */
  readonly settings: unknown;
}

/** Returns the answer for an error; of an expected one, its value may not be clonable and is left out then. */
export function answerOf(error: unknown): ThreadAnswer {
  if (!(error instanceof CanCuError)) return { kind: 'unexpected', error };
  const { code, message, value } = error;
  return { kind: 'expected', code, message, value: isPlain(value) ? value : null };
}

/** Returns the result in an answer, or throws the error in it. */
export function resultOf(answer: ThreadAnswer): unknown {
  switch (answer.kind) {
    case 'result':
      return JSON.parse(answer.json);
    case 'bytes':
      return answer.bytes;
    case 'expected':
      throw new CanCuError(answer.code, answer.message, answer.value);
    case 'unexpected':
      throw answer.error;
  }
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
