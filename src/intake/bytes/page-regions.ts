import type { Token } from 'parse5';

/** Elements that hold the whole page or the document, whatever they are called. */
const NEVER = new Set('html body main article form'.split(' '));
const ROLES = new Set('navigation contentinfo complementary banner search'.split(' '));
/** Names that pages give to what stands around a document; a name such as "with-sidebar" is that of the document's part. */
const FURNITURE =
  /^(?:(?:site|page|main|global|box|block|left|right)[-_]?)?(?:footer|sidebar|breadcrumbs?|navbar|navigation|copyright|tags|comments?|social(?:[-_]?share)?|share(?:[-_]?(?:box|buttons?))?|related(?:[-_]?(?:posts?|news|articles?))?)$/i;

/** Returns whether an element is a part of the page around its document: a footer, a sidebar, links to other pages. */
export const isFurniture = ({ tagName, attrs }: Token.TagToken): boolean =>
  !NEVER.has(tagName) &&
  attrs.some(
    ({ name, value }) =>
      (name === 'role' && ROLES.has(value.toLowerCase())) ||
      ((name === 'id' || name === 'class') && value.split(/\s+/).some((word) => FURNITURE.test(word))),
  );

/** How much of the text around it an article must have, so that a page's teasers are not taken for its document. */
const LEAST_SHARE = 0.25;

const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.trim().length, 0);

/**
 * Returns the parts of a page's text that are its document: those of the longest `article` element where it has one; else all.
 * `articles` are the ranges of parts that such elements hold.
 */
export function documentParts(
  parts: readonly string[],
  articles: readonly (readonly [number, number])[],
): readonly string[] {
  const texts = articles.map(([from, to]) => parts.slice(from, to));
  const [longest] = texts.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) return parts;
  const inside = texts.reduce((sum, text) => sum + lengthOf(text), 0);
  return lengthOf(longest) >= LEAST_SHARE * (lengthOf(parts) - inside) ? longest : parts;
}
