/** Ends work where the process holds too much memory. */
export interface MemoryWatch {
  /** Watches work until it is done. Its signal is aborted where it has to end. */
  readonly begin: () => { readonly signal: AbortSignal; readonly done: () => void };
}

/** Milliseconds between two looks: a bomb takes a second for a gigabyte. */
const INTERVAL = 100;

/**
 * Returns a watch that ends the work that was begun first, one at each look, while `held` tells more than `most` bytes. Limits of
 * a thread bound its objects only, not the bytes that a library decompresses.
 */
export function createMemoryWatch(most: number, held: () => number = () => process.memoryUsage.rss()): MemoryWatch {
  const running = new Set<AbortController>();
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    const [first] = running;
    if (first === undefined || held() <= most) return;
    running.delete(first);
    first.abort();
  };
  return {
    begin: () => {
      const controller = new AbortController();
      running.add(controller);
      timer ??= setInterval(look, INTERVAL);
      const done = (): void => {
        running.delete(controller);
        if (running.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
      return { signal: controller.signal, done };
    },
  };
}
