import { CanCuError } from '../domain/errors.js';
import { isStopping, serveCalls, threadSettings } from './serve-calls.js';

// What the tests of the pool run in threads.
serveCalls({
  echo: (value: unknown) => ({ value, settings: threadSettings() }),
  refuse: () => {
    throw new CanCuError('NOT_FOUND', 'nothing there', 'x');
  },
  fail: () => {
    throw new TypeError('unexpected');
  },
  forever: () => {
    for (;;);
  },
  untilStopped: () => {
    while (!isStopping());
    return null;
  },
  exit: () => process.exit(3),
  fill: () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => at));
  },
});
