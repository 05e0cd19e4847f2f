import { expect, it } from 'vitest';
import { vocabulary } from '../../src/testing/vocabulary.js';
import { FAMILIES } from './families.js';
import { MOST_SAVED } from './goals.js';
import { prepare } from './stages.js';

/** Long enough for products of two counts to show. */
const LENGTH = 20_000;

it.each(FAMILIES.map((family) => [family.name, family] as const))(
  'saves rows in proportion to the text: %s',
  (_, family) => {
    const text = family.text(LENGTH);
    expect(prepare(text, vocabulary).rows().size / text.length).toBeLessThan(MOST_SAVED);
  },
);
