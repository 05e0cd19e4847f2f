import type { Block, Cell } from '../blocks.js';
import { decodeFont, isLegacy } from '../legacy-fonts.js';
import type { Numbering } from './numbering.js';
import { type Attributes, readXml } from './read-xml.js';
import { drawsLine, type Styles } from './styles.js';

/** What the parts of a document share while they are read. */
export interface BodyContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Ids of the notes that the text refers to, in their order: the first one is marked "[1]". */
  readonly notes: string[];
}

/** A font with an encoding of its own that is not decoded. */
export class LegacyFontError extends Error {
  override readonly name = 'LegacyFontError';
  constructor(readonly font: string) {
    super(`text in the font ${font}`);
  }
}

/** Elements with what they hold that is no text of the document as it now stands: deletions, old properties, commands of fields. */
const LEFT_OUT = new Set(
  'del moveFrom instrText delText delInstrText Fallback rPrChange pPrChange tblPrChange tcPrChange trPrChange sectPrChange numberingChange sdtPr sectPr'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', sym: '•' };
const BORDERS = new Set('tblBorders tcBorders'.split(' '));

interface OpenParagraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  runFont: string | null;
  hidden: boolean;
  /** Within the properties of the paragraph, whose fonts are those of its mark. */
  inProperties: boolean;
  inRun: boolean;
}

interface OpenTable {
  readonly rows: Cell[][];
  ruled: boolean;
}

/** A stretch of parts in one another: the body, a cell, a text box, a note. */
interface Frame {
  readonly blocks: Block[];
  /** What the text boxes hold that are anchored in the open paragraph; it stands behind it. */
  boxes: Block[];
  paragraph: OpenParagraph | null;
  readonly tables: OpenTable[];
  /** Whether lines are drawn round this cell. */
  ruled: boolean | null;
}

const newFrame = (): Frame => ({ blocks: [], boxes: [], paragraph: null, tables: [], ruled: null });

const newParagraph = (): OpenParagraph => ({
  ...{ text: '', style: null, list: null, level: null, runFont: null },
  ...{ hidden: false, inProperties: false, inRun: false },
});

/** Reads the parts of `document.xml`, `footnotes.xml` or `endnotes.xml`, element by element. */
class BodyReader {
  readonly body = newFrame();
  /** Parts of each note by its id. */
  readonly notes = new Map<string, readonly Block[]>();
  private readonly frames: Frame[] = [this.body];
  private leftOut = 0;
  private inText = false;
  private inBorders = false;
  private noteId = '';

  constructor(
    private readonly context: BodyContext,
    private readonly kind: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.leftOut > 0 || LEFT_OUT.has(name)) {
      this.leftOut += 1;
      return;
    }
    if (BORDERS.has(name)) this.inBorders = true;
    else if (this.inBorders) this.addBorder(attributes.val);
    else if (!this.openPart(name, attributes)) this.openInParagraph(name, attributes);
  }

  close(name: string): void {
    if (this.leftOut > 0) this.leftOut -= 1;
    else if (BORDERS.has(name)) this.inBorders = false;
    else if (!this.closePart(name)) this.closeInParagraph(name);
  }

  text(text: string): void {
    const paragraph = this.frame.paragraph;
    if (this.leftOut > 0 || !this.inText || !paragraph || paragraph.hidden) return;
    const { styles } = this.context;
    const font = paragraph.runFont ?? styles(paragraph.style).font ?? '';
    const decoded = isLegacy(text, font) ? decodeFont(text, font) : text;
    if (decoded === null) throw new LegacyFontError(font);
    paragraph.text += decoded;
  }

  private get frame(): Frame {
    return this.frames.at(-1) ?? this.body;
  }

  /** Begins a paragraph, a table or what holds them; false for other elements. */
  private openPart(name: string, attributes: Attributes): boolean {
    if (name === 'p') this.frame.paragraph = newParagraph();
    else if (name === 'tbl') this.frame.tables.push({ rows: [], ruled: false });
    else if (name === 'tblStyle') this.ruleTable(this.context.styles(attributes.val ?? null).ruled);
    else if (name === 'tr') this.frame.tables.at(-1)?.rows.push([]);
    else if (name === 'tc' || name === 'txbxContent') this.frames.push(newFrame());
    else if (name === 'footnote' || name === 'endnote') {
      this.noteId = attributes.type === undefined ? `${name} ${attributes.id}` : '';
      this.frames.push(newFrame());
    } else return false;
    return true;
  }

  private closePart(name: string): boolean {
    if (name === 'p') this.closeParagraph();
    else if (name === 'tbl') {
      const table = this.frame.tables.pop();
      if (table) this.frame.blocks.push({ kind: 'table', rows: table.rows });
    } else if (name === 'tc') this.closeCell();
    else if (name === 'txbxContent')
      for (const block of (this.frames.pop() ?? this.body).blocks) this.frame.boxes.push(block);
    else if (name === 'footnote' || name === 'endnote') {
      const { blocks } = this.frames.pop() ?? this.body;
      if (this.noteId !== '') this.notes.set(this.noteId, blocks);
    } else return false;
    return true;
  }

  private closeCell(): void {
    const { blocks, ruled } = this.frames.pop() ?? this.body;
    const table = this.frame.tables.at(-1);
    table?.rows.at(-1)?.push({ blocks, ruled: ruled ?? table.ruled });
  }

  private closeParagraph(): void {
    const { frame } = this;
    const { paragraph } = frame;
    if (paragraph && !this.context.styles(paragraph.style).contents)
      frame.blocks.push({ kind: 'paragraph', text: `${this.numberOf(paragraph)}${paragraph.text.trim()}` });
    for (const block of frame.boxes) frame.blocks.push(block);
    frame.paragraph = null;
    frame.boxes = [];
  }

  /** The number that the word processor writes before a paragraph. */
  private numberOf({ style, list, level, text }: OpenParagraph): string {
    const { styles, numbering } = this.context;
    const own = styles(style);
    const id = list ?? own.list;
    if (id === null || id === '0' || text.trim() === '') return '';
    return numbering.next(id, level ?? own.level ?? numbering.levelOf(id, style) ?? 0);
  }

  private ruleTable(ruled: boolean): void {
    const table = this.frame.tables.at(-1);
    if (table) table.ruled = ruled;
  }

  private addBorder(value: string | undefined): void {
    const table = this.frame.tables.at(-1);
    const draws = drawsLine(value);
    if (table && table.rows.length === 0) table.ruled ||= draws;
    else this.frame.ruled = this.frame.ruled === true || draws;
  }

  private openInParagraph(name: string, attributes: Attributes): void {
    const { paragraph } = this.frame;
    if (name === 't') this.inText = true;
    if (!paragraph) return;
    if (name === 'r') Object.assign(paragraph, { inRun: true, runFont: null, hidden: false });
    else if (paragraph.inRun) this.openInRun(paragraph, name, attributes);
    else if (name === 'pStyle') paragraph.style = attributes.val ?? null;
    else if (name === 'numId') paragraph.list = attributes.val ?? null;
    else if (name === 'ilvl') paragraph.level = Number(attributes.val);
  }

  private openInRun(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
    if (name === 'rFonts') paragraph.runFont = attributes.ascii ?? attributes.hAnsi ?? paragraph.runFont;
    else if (name === 'rStyle') paragraph.runFont ??= this.context.styles(attributes.val ?? null).font;
    else if (name === 'vanish') paragraph.hidden = attributes.val !== '0' && attributes.val !== 'false';
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.addMark(paragraph, name, attributes);
    else if (!paragraph.hidden) paragraph.text += SIGNS[name] ?? '';
  }

  private addMark(paragraph: OpenParagraph, name: string, { id }: Attributes): void {
    if (this.kind !== 'document') return;
    const number = this.context.notes.push(`${name.replace('Reference', '')} ${id}`);
    paragraph.text += `[${number}]`;
  }

  private closeInParagraph(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'r' && this.frame.paragraph) this.frame.paragraph.inRun = false;
  }
}

/** What a part of a file holds. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, readonly Block[]>;
}

/**
 * Reads the text of a part, as it stands when all tracked changes are accepted. Linear. Throws {@link LegacyFontError},
 * and the errors of {@link readXml}.
 */
export function readBody(bytes: Uint8Array, kind: 'document' | 'notes', context: BodyContext): Body {
  const reader = new BodyReader(context, kind);
  readXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return { blocks: reader.body.blocks, notes: reader.notes };
}
