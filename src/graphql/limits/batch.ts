import { GraphQLError } from 'graphql';
import { CanCuError } from '../../domain/errors.js';

/** Why an entry of a batch is refused. As an element of a list it makes graphql answer null there, with an error whose path has the index. */
export type Refused = CanCuError | GraphQLError;

/**
 * Answers a batch, so that an entry that is refused spoils no other: `check` is called for each entry and may throw, `answer`
 * once with all that it returned. Returns the answer or the refusal of each entry, in the same order.
 */
export async function answerBatch<Entry, Checked extends object, Answer>(
  entries: readonly Entry[],
  check: (entry: Entry) => Checked,
  answer: (checked: readonly Checked[]) => Promise<readonly Answer[]>,
): Promise<readonly (Answer | Refused)[]> {
  const checked = entries.map((entry) => checkedOrRefused(check, entry));
  const asked = checked.filter((one): one is Checked => !isRefused(one));
  const answers = new Map((await answer(asked)).map((one, at) => [asked[at], one] as const));
  return checked.map((one) => (isRefused(one) ? one : (answers.get(one) as Answer)));
}

/** Returns what a function makes of an entry, or the refusal that it throws. */
export function checkedOrRefused<Entry, Checked>(check: (entry: Entry) => Checked, entry: Entry): Checked | Refused {
  try {
    return check(entry);
  } catch (error) {
    if (isRefused(error)) return error;
    throw error;
  }
}

const isRefused = (value: unknown): value is Refused => value instanceof CanCuError || value instanceof GraphQLError;
