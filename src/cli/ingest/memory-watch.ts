/** Ends work where the process holds too much memory. */
export interface MemoryWatch {
  /** Watches work until it is done. Its signal is aborted where it has to end. */
  readonly begin: () => { readonly signal: AbortSignal; readonly done: () => void };
}

/** Milliseconds between two looks: a bomb takes a second for a gigabyte. */
const INTERVAL = 100;
/** Milliseconds that work may take in any case. Nearly every file takes less, and what takes the memory is then something else. */
const SPARED = 1000;

/**
 * Returns a watch that ends the work that was begun first, if that was a second ago or more, one at each look while `held` tells
 * more than `most` bytes. Limits of a thread bound its objects only, not the bytes that a library decompresses.
 */
export function createMemoryWatch(most: number, held: () => number = () => process.memoryUsage.rss()): MemoryWatch {
  const running = new Map<AbortController, number>();
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    const [first] = running;
    if (first === undefined || performance.now() - first[1] < SPARED || held() <= most) return;
    running.delete(first[0]);
    first[0].abort();
  };
  return {
    begin: () => {
      const controller = new AbortController();
      running.set(controller, performance.now());
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
