import type { Assurance } from './citation.js';

/** A value with who vouches for it and where it was read (`letterhead`, `news lead`, `name of the attachment 01-CT.signed.pdf`). */
export interface Attested<T> {
  readonly value: T;
  readonly assurance: Assurance;
  /** Short English phrase with the quoted words. */
  readonly source: string;
}
