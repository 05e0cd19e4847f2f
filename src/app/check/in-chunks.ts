/** Values that one call to the store is given. */
const CHUNK = 500;

/** Returns the answers to all values in their order, asked for some hundred after the other; none where there are no values. */
export async function inChunks<V, A>(
  values: readonly V[],
  ask: (some: readonly V[]) => Promise<readonly A[]>,
): Promise<readonly A[]> {
  const answers: A[] = [];
  for (let at = 0; at < values.length; at += CHUNK) {
    for (const answer of await ask(values.slice(at, at + CHUNK))) answers.push(answer);
  }
  return answers;
}
