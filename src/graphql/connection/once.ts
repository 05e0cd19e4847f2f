/** Returns the function that reads when it is first called, and gives that answer ever after. */
export function once<T>(read: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: read() };
    return answer.value;
  };
}
