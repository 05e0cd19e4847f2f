import type { Language } from '../../app/views/labels.js';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Returns one parameter of a query string, trimmed; null when absent or empty. The first one counts if it is given twice.
 * `query` is null for an address that cannot be decoded.
 */
export function readQueryText(query: unknown, name: string): string | null {
  const value = (query as Query | null)?.[name];
  const text = typeof value === 'object' ? value[0] : value;
  return text?.trim() || null;
}

/** Returns the language that `?lang=` selects; Vietnamese unless it is `en`. */
export function readLanguage(query: unknown): Language {
  return readQueryText(query, 'lang') === 'en' ? 'en' : 'vi';
}

/** Returns whether a query string has this parameter, even an empty one. */
export const isGiven = (query: unknown, name: string): boolean => Object.hasOwn(Object(query), name);
