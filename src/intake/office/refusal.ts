import type { Refusal } from '../../domain/reading/refusal.js';

/** A file that cannot be read, with what was found. */
export interface OfficeRefusal {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** Returns a refusal. */
export const refuse = (refusal: Refusal): OfficeRefusal => ({ kind: 'refused', refusal });

/** Returns the name and the message of what a library has thrown. */
export const errorOf = (error: unknown): { readonly name: string; readonly message: string } =>
  error instanceof Error ? error : { name: 'Error', message: String(error) };
