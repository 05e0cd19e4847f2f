import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { dropLinkLists, LINK_CLOSE, LINK_OPEN } from './link-lists.js';
import { documentParts, isFurniture } from './page-regions.js';

/** Elements that are never shown, and form controls. A `form` itself is kept, because an ASP.NET page is one form. */
const LEFT_OUT = new Set(
  'script style noscript template svg math iframe object nav aside footer select option button textarea label legend datalist head'.split(
    ' ',
  ),
);
const RAW_TEXT = new Set('script style iframe noscript noembed noframes xmp'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 table blockquote pre'.split(' '));
const CELLS = new Set(['td', 'th']);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Placeholders for breaks of different strength until all text is collected. */
const PARAGRAPH = '\u241d';
const BLOCK = '\u241e';
const CELL = '\u241f';
/** Where a row begins, or a table ends. */
const ROW = '\u241a';

const isHidden = (token: Token.TagToken): boolean =>
  token.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && HIDDEN_STYLE.test(value)),
  );

/** The state while a page is read. */
interface Sink {
  readonly parts: string[];
  /** The element that is being skipped, with the number of open elements of that name; null when there is none. */
  leftOut: { readonly name: string; depth: number; readonly isFurniture: boolean } | null;
  /** Whether furniture is left out: not where some is never closed, which would take the document with it. */
  readonly withoutFurniture: boolean;
  furnitureOpen: boolean;
  cellsInRow: number;
  preformatted: number;
  linked: boolean;
  /** Ranges of parts in closed `article` elements, and where the open one begins, with the number of open ones. */
  readonly articles: (readonly [number, number])[];
  articleFrom: number;
  openArticles: number;
}

const breakLine = (sink: Sink, paragraph: boolean): void => {
  sink.parts.push(paragraph ? PARAGRAPH : BLOCK);
};

/** Returns whether the element and its content are skipped, and remembers it until it is closed. */
const isLeftOut = (sink: Sink, token: Token.TagToken): boolean => {
  const name = token.tagName;
  if (sink.leftOut) {
    if (name === sink.leftOut.name && !token.selfClosing) sink.leftOut.depth += 1;
    return true;
  }
  if (VOID.has(name)) return false;
  const furniture = sink.withoutFurniture && isFurniture(token);
  const leftOut = furniture || LEFT_OUT.has(name) || isHidden(token);
  if (leftOut && !token.selfClosing) sink.leftOut = { name, depth: 1, isFurniture: furniture };
  return leftOut;
};

const openTag = (sink: Sink, token: Token.TagToken): void => {
  const name = token.tagName;
  if (isLeftOut(sink, token)) return;
  if (name === 'article' && sink.openArticles++ === 0) sink.articleFrom = sink.parts.length;
  if (name === 'br') sink.parts.push('\n');
  else if (BLOCKS.has(name)) breakLine(sink, PARAGRAPHS.has(name));
  if (name === 'tr') {
    sink.cellsInRow = 0;
    sink.parts.push(ROW);
  }
  if (name === 'pre') sink.preformatted += 1;
  if (name === 'a') sink.linked = true;
  if (CELLS.has(name)) sink.parts.push(sink.cellsInRow++ > 0 ? CELL : '');
};

const closeTag = (sink: Sink, name: string): void => {
  if (sink.leftOut) {
    if (name === sink.leftOut.name && --sink.leftOut.depth === 0) sink.leftOut = null;
    // The rest of the page must not be lost when a hidden element is never closed.
    else if (name === 'body') {
      sink.furnitureOpen ||= sink.leftOut.isFurniture;
      sink.leftOut = null;
    }
    return;
  }
  if (name === 'article' && sink.openArticles > 0 && --sink.openArticles === 0)
    sink.articles.push([sink.articleFrom, sink.parts.length]);
  if (name === 'pre') sink.preformatted = Math.max(0, sink.preformatted - 1);
  if (name === 'a') sink.linked = false;
  if (name === 'table') sink.parts.push(ROW);
  if (BLOCKS.has(name)) breakLine(sink, PARAGRAPHS.has(name));
};

const addText = (sink: Sink, text: string): void => {
  if (sink.leftOut) return;
  const words = sink.preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
  if (sink.linked && words.trim() !== '') sink.parts.push(LINK_OPEN, words, LINK_CLOSE);
  else sink.parts.push(words);
};

/**
 * Returns the replacement for a run of white space and placeholders. Cells of a row stay on one line; not where the first is
 * empty, nor where one holds a table and so sets parts of the page beside one another. Adjacent blocks
 * get one line break, paragraphs one blank line, and `br` elements one break each, up to one blank line.
 */
const gapFor = (run: string): string => {
  if (run.includes(CELL) && !run.includes(ROW)) return ' | ';
  const lines = run.split('\n').length - 1;
  if (run.includes(PARAGRAPH) || lines > 1) return '\n\n';
  return lines === 1 || run.includes(BLOCK) ? '\n' : ' ';
};

const tidy = (text: string): string => text.replace(/[ \t\n\u241a\u241d\u241e\u241f]+/g, gapFor).trim();

const readPage = (html: string, withoutFurniture: boolean): Sink => {
  const sink: Sink = {
    ...{ parts: [], leftOut: null, withoutFurniture, furnitureOpen: false },
    ...{ cellsInRow: 0, preformatted: 0, linked: false, articles: [], articleFrom: 0, openArticles: 0 },
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (token) => {
        openTag(sink, token);
        if (RAW_TEXT.has(token.tagName)) tokenizer.state = TokenizerMode.RAWTEXT;
        else if (token.tagName === 'textarea' || token.tagName === 'title') tokenizer.state = TokenizerMode.RCDATA;
      },
      onEndTag: (token) => closeTag(sink, token.tagName),
      onCharacter: ({ chars }) => addText(sink, chars),
      onWhitespaceCharacter: ({ chars }) => addText(sink, chars),
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  sink.furnitureOpen ||= sink.leftOut?.isFurniture ?? false;
  return sink;
};

/**
 * Returns the text of an HTML page as lines. Blocks begin new lines; blank lines separate paragraphs, headings and
 * tables; a table row is one line with ` | ` between its cells; entities are decoded. Scripts, styles, navigation, form
 * controls, hidden elements, footers, sidebars, lists of links and what stands around an `article` are left out. Only the
 * tokeniser of the HTML standard runs: no tree is built, and nothing is executed or fetched. Time is therefore linear in the length, whatever the nesting depth.
 */
export function htmlToLines(html: string): string {
  const page = readPage(html, true);
  const { parts, articles } = page.furnitureOpen ? readPage(html, false) : page;
  return dropLinkLists(tidy(documentParts(parts, articles).join('')));
}
