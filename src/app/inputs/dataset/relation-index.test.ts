import { expect, it } from 'vitest';
import { RelationCollector } from './relation-index.js';

it('gives the relations of each row in the order added, and none of a row without any', () => {
  const collector = new RelationCollector();
  collector.add(2, { other: 0, heading: 5 });
  collector.add(0, { other: 1, heading: 3 });
  collector.add(2, { other: 1, heading: 30 });
  const index = collector.index(4);
  expect([0, 1, 2, 3].map(index.of)).toEqual([
    [{ other: 1, heading: 3 }],
    [],
    [
      { other: 0, heading: 5 },
      { other: 1, heading: 30 },
    ],
    [],
  ]);
});

it('holds more than it has room for at first', () => {
  const collector = new RelationCollector();
  for (let at = 0; at < 5000; at += 1) collector.add(at % 10, { other: at, heading: 1 });
  expect(
    collector
      .index(10)
      .of(9)
      .map(({ other }) => other),
  ).toEqual(Array.from({ length: 500 }, (_, at) => at * 10 + 9));
});
