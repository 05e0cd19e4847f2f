import type { GoldDocument, GoldReference } from './gold.js';
import type { Predicted } from './predicted.js';
import { symbolKey } from './symbol-key.js';

/** A labelled reference with the given values. */
export const gold = (given: Partial<GoldReference>): GoldReference => ({
  start: 0,
  end: 10,
  text: 'Nghị định',
  type: null,
  symbol: null,
  key: null,
  relations: ['REFERS'],
  date: null,
  issuer: null,
  pinpoints: [],
  remote: [],
  publisherNote: false,
  ...given,
});

/** A recognised reference with the given values. */
export const predicted = (given: Partial<Predicted>): Predicted => ({
  start: 0,
  end: 10,
  text: 'Nghị định',
  type: 'nghị định',
  symbol: null,
  key: symbolKey(given.symbol ?? null),
  relation: 'REFERS',
  date: null,
  issuer: null,
  form: 'full',
  role: 'citing',
  pinpoints: [],
  remote: [],
  ...given,
});

/** A labelled document with the given values. */
export const document = (given: Partial<GoldDocument>): GoldDocument => ({
  id: 'D',
  text: 'x'.repeat(100),
  number: null,
  type: null,
  issuer: null,
  date: null,
  title: null,
  labels: 'mentions',
  references: [],
  expected: [],
  ...given,
});
