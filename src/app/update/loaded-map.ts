/**
 * What was loaded for an update, by id or key. Reading anything that was not loaded throws: an update that took it for
 * absent would write a wrong graph.
 */
export class LoadedMap<V> extends Map<string, V> {
  readonly #what: string;

  constructor(what: string, entries: Iterable<readonly [string, V]>) {
    super(entries);
    this.#what = what;
  }

  /** Returns the value of an id or key. Throws where it was not loaded. */
  override get(key: string): V {
    if (!this.has(key)) throw new Error(`internal error: the update scope does not hold the ${this.#what} of ${key}`);
    return super.get(key) as V;
  }
}
