import type { Language } from './labels.js';

/** Returns the address of a page in a language, from the root of the server: Vietnamese, the default, needs no parameter. */
export function inLanguage(address: string, language: Language): string {
  if (language === 'vi') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=en`;
}

/** Returns the address of a document's page, from the root of the server. A former key of the document leads to it too. */
export const documentAddress = ({ key }: { readonly key: string }, language: Language): string =>
  inLanguage(`/?document=${encodeURIComponent(key)}`, language);

/** Returns the address of a provision's page, from the root of the server. */
export const provisionAddress = ({ key }: { readonly key: string }, path: string, language: Language): string =>
  inLanguage(`/?document=${encodeURIComponent(key)}&provision=${encodeURIComponent(path)}`, language);
