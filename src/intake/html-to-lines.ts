import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** Content that is never shown, and controls: no text of the page. A `form` itself stays: ASP.NET pages are one form. */
const OFF = new Set(
  'script style noscript template svg math iframe object nav aside footer select option button textarea label legend datalist head'.split(
    ' ',
  ),
);
const RAW = new Set('script style iframe noscript noembed noframes xmp'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 table blockquote pre'.split(' '));
const CELLS = new Set(['td', 'th']);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const isHidden = (token: Token.TagToken): boolean =>
  token.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && HIDDEN_STYLE.test(value)),
  );

/** Collects text as lines: white space of the source collapses, blocks break, cells of a row stand apart by ` | `. */
interface Sink {
  readonly parts: string[];
  /** Element that switched text off, and how many of its name are open. */
  off: { readonly name: string; depth: number } | null;
  cellsInRow: number;
  preformatted: number;
}

const breakLine = (sink: Sink, paragraph: boolean): void => {
  sink.parts.push(paragraph ? '\n\n' : '\n');
};

const openTag = (sink: Sink, token: Token.TagToken): void => {
  const name = token.tagName;
  if (sink.off) {
    if (name === sink.off.name && !token.selfClosing) sink.off.depth += 1;
    return;
  }
  if (!VOID.has(name) && (OFF.has(name) || isHidden(token))) {
    if (!token.selfClosing) sink.off = { name, depth: 1 };
    return;
  }
  if (name === 'br') breakLine(sink, false);
  else if (BLOCKS.has(name)) breakLine(sink, PARAGRAPHS.has(name));
  if (name === 'tr') sink.cellsInRow = 0;
  if (name === 'pre') sink.preformatted += 1;
  if (CELLS.has(name)) sink.parts.push(sink.cellsInRow++ > 0 ? ' \u241f ' : '');
};

const closeTag = (sink: Sink, name: string): void => {
  if (sink.off) {
    if (name === sink.off.name && --sink.off.depth === 0) sink.off = null;
    // A page that never closes a hidden element must not lose its rest.
    else if (name === 'body') sink.off = null;
    return;
  }
  if (name === 'pre') sink.preformatted = Math.max(0, sink.preformatted - 1);
  if (BLOCKS.has(name)) breakLine(sink, PARAGRAPHS.has(name));
};

const addText = (sink: Sink, text: string): void => {
  if (sink.off) return;
  sink.parts.push(sink.preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
};

/** Cells of a row that hold one line each stay in one line; the mark between cells becomes a bar. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n*\u241f\n*/g, '\u241f')
    .replace(/ *\u241f */g, ' | ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Returns the text of an HTML page as lines: blocks begin new lines, paragraphs, headings and tables stand apart by a
 * blank one, a table's row is one line with ` | ` between its cells, entities are decoded. Scripts, styles, navigation,
 * form controls and hidden elements give nothing. Only the tokeniser of HTML's standard runs: no tree is built and
 * nothing is executed or fetched, so time is linear in the length and depth costs nothing.
 */
export function htmlToLines(html: string): string {
  const sink: Sink = { parts: [], off: null, cellsInRow: 0, preformatted: 0 };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (token) => {
        openTag(sink, token);
        if (RAW.has(token.tagName)) tokenizer.state = TokenizerMode.RAWTEXT;
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
  return tidy(sink.parts.join(''));
}
