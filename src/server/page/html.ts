import { withoutDirectionControls } from '../../domain/values/direction-controls.js';

/** HTML that is safe to send: every value in it was escaped. */
export interface Html {
  readonly html: string;
}

/** Value for {@link html}: text is escaped, null and undefined are left out, lists are joined. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Returns the text with HTML's five special characters as entities, without controls of direction and without the control
 * characters that HTML does not allow, for content and quoted attributes.
 */
export function escapeHtml(text: string): string {
  return withoutDirectionControls(text)
    .replace(/[^\P{Cc}\t\n\f\r]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Returns HTML from a template; use it as a tag: html`<p>${text}</p>`. Attribute values must stand in quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: strings.reduce((before, after, at) => before + write(parts[at - 1]) + after) };
}

/** Returns data as the content of a script element of type `application/json`. It cannot contain a tag. */
export function jsonHtml(value: unknown): Html {
  return { html: JSON.stringify(value).replaceAll('<', '\\u003c') };
}

function write(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(write).join('');
}
