/** Sets of keys that are joined step by step; each key leads towards the least key of its set. */
export type JoinedKeys = Map<string, string>;

/** Returns the key that stands for the set of a key: its least. */
export function rootOf(joined: JoinedKeys, key: string): string {
  let root = key;
  for (let up = joined.get(root); up !== undefined && up !== root; up = joined.get(root)) root = up;
  joined.set(key, root);
  return root;
}

/** Joins the sets of two keys. */
export function joinKeys(joined: JoinedKeys, a: string, b: string): void {
  if (!joined.has(a)) joined.set(a, a);
  if (!joined.has(b)) joined.set(b, b);
  const [rootA, rootB] = [rootOf(joined, a), rootOf(joined, b)];
  if (rootA !== rootB) joined.set(rootA > rootB ? rootA : rootB, rootA > rootB ? rootB : rootA);
}
