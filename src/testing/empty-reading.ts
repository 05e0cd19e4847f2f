import type { Head, Reading } from '../domain/reading/reading.js';

/** A head in which nothing was recognised, to build others on. */
export const EMPTY_HEAD: Head = {
  type: null,
  typeName: null,
  number: null,
  issuedOn: null,
  title: null,
  issuers: [],
  issuerIds: [],
  authority: null,
  place: null,
};

/** A reading of a text in which nothing was recognised, to build others on. */
export const EMPTY_READING: Reading = {
  head: EMPTY_HEAD,
  sections: [],
  signatures: [],
  recipients: [],
  campaigns: [],
  indicators: [],
  assignments: [],
  internalReferences: [],
  effects: [],
  effectSettings: [],
  mentions: [],
  notes: [],
};
