import { GraphQLError, type GraphQLResolveInfo, type ResponsePath } from 'graphql';
import { CanCuError } from '../../domain/errors.js';
import type { Deadline } from './deadline.js';
import { answerLimitError } from './errors.js';
import { MAX_ANSWER_BYTES, MAX_COST } from './limits.js';
import type { QuerySize } from './query-size.js';

/** Fields between two looks at the clock. */
const CLOCK_STEP = 256;
/** Bytes that an error in the answer is counted with; its message repeats at most one argument. */
const ERROR_BYTES = 1_024;

/**
 * Counts an answer while it is made: its bytes, and its cost as far as lists hold more than was assumed. Above a limit, and
 * once time is over, it stops the answer: no further resolver runs, and the plugin of the limits sends the one error.
 */
export class AnswerMeter {
  private bytes = 0;
  private cost = 0;
  private fields = 0;
  /** Values of fields that are awaited. */
  awaited = 0;
  /** What stopped the answer, null while nothing did. */
  stoppedBy: GraphQLError | null = null;

  constructor(private readonly deadline: Deadline) {}

  /** Starts with the bytes that are known before anything is read. */
  start({ bytes }: QuerySize): void {
    this.bytes = bytes;
  }

  /** Adds a field of the answer, with all that its value holds itself. Throws, and stops the answer, above a limit. */
  add(bytes: number, cost: number, info: GraphQLResolveInfo): void {
    this.bytes += bytes;
    this.cost += cost;
    this.fields += 1;
    if (this.bytes > MAX_ANSWER_BYTES)
      this.fail(answerLimitError('answerBytes', MAX_ANSWER_BYTES, this.bytes, 'bytes'), info);
    if (this.cost > MAX_COST) this.fail(answerLimitError('cost', MAX_COST, this.cost, 'objects'), info);
    if (this.fields % CLOCK_STEP === 0) this.checkTime(info);
  }

  /** Adds the cost of what was read for the answer and no price foresaw. Throws, and stops the answer, above the limit. */
  charge(cost: number): void {
    this.cost += cost;
    if (this.cost <= MAX_COST) return;
    this.stop(answerLimitError('cost', MAX_COST, this.cost, 'units of cost'));
    throw this.stoppedBy;
  }

  /** Adds an error of the answer; errors of a stopped one are not sent. */
  addError(info: GraphQLResolveInfo): void {
    if (this.stoppedBy === null) this.add(ERROR_BYTES, 0, info);
  }

  /** Stops the answer with this error; the first one stays. */
  stop(error: GraphQLError): void {
    this.stoppedBy ??= error;
  }

  private checkTime(info: GraphQLResolveInfo): void {
    try {
      this.deadline.check();
    } catch (error) {
      if (!(error instanceof CanCuError)) throw error;
      this.fail(new GraphQLError(error.message, { extensions: { code: error.code }, originalError: error }), info);
    }
  }

  /** An error with a path is not copied for each field that it fails. */
  private fail({ message, extensions, originalError }: GraphQLError, info: GraphQLResolveInfo): never {
    this.stop(
      new GraphQLError(message, { nodes: info.fieldNodes, path: keysOf(info.path), extensions, originalError }),
    );
    throw this.stoppedBy;
  }
}

function keysOf(path: ResponsePath | undefined): (string | number)[] {
  return path === undefined ? [] : [...keysOf(path.prev), path.key];
}
