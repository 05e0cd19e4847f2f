import { readXml } from './read-xml.js';

/** What a style says of its paragraphs or words, itself or by the style that it is based on. */
export interface Style {
  readonly font: string | null;
  /** The list that its paragraphs are numbered in, and their level; "0" is none. */
  readonly list: string | null;
  readonly level: number | null;
  /** A style of tables: whether it draws lines. */
  readonly ruled: boolean;
  /** The paragraphs are entries of a table of contents. */
  readonly contents: boolean;
}

/** The styles of a document by id, `null` for words and paragraphs that name none. */
export type Styles = (id: string | null) => Style;

interface Draft {
  basedOn: string | null;
  font: string | null;
  list: string | null;
  level: number | null;
  ruled: boolean | null;
  contents: boolean;
}

const empty = (): Draft => ({ basedOn: null, font: null, list: null, level: null, ruled: null, contents: false });

/** Styles based on one another: a longer chain is a circle. */
const LONGEST_CHAIN = 20;
const CONTENTS = /^toc \d/i;

/** Reads `styles.xml`; without it every style is empty. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const drafts = bytes ? readDrafts(bytes) : { byId: new Map<string, Draft>(), standard: null, defaults: empty() };
  const cache = new Map<string | null, Style>();
  return (id) => {
    const known = cache.get(id);
    if (known) return known;
    const chain = chainOf(id ?? drafts.standard, drafts.byId);
    const style: Style = {
      font: firstOf(chain, ({ font }) => font) ?? drafts.defaults.font,
      list: firstOf(chain, ({ list }) => list),
      level: firstOf(chain, ({ level }) => level),
      ruled: firstOf(chain, ({ ruled }) => ruled) ?? false,
      contents: chain.some(({ contents }) => contents),
    };
    cache.set(id, style);
    return style;
  };
}

const firstOf = <T>(chain: readonly Draft[], pick: (draft: Draft) => T | null): T | null => {
  for (const draft of chain) {
    const value = pick(draft);
    if (value !== null) return value;
  }
  return null;
};

function chainOf(id: string | null, byId: ReadonlyMap<string, Draft>): readonly Draft[] {
  const chain: Draft[] = [];
  for (let next = id; next !== null && chain.length < LONGEST_CHAIN; ) {
    const draft = byId.get(next);
    if (!draft) break;
    chain.push(draft);
    next = draft.basedOn;
  }
  return chain;
}

interface Drafts {
  readonly byId: Map<string, Draft>;
  standard: string | null;
  readonly defaults: Draft;
}

function readDrafts(bytes: Uint8Array): Drafts {
  const drafts: Drafts = { byId: new Map(), standard: null, defaults: empty() };
  let draft = drafts.defaults;
  let borders = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'style') {
        draft = empty();
        drafts.byId.set(attributes.styleId ?? '', draft);
        if (attributes.default === '1' && attributes.type === 'paragraph') drafts.standard = attributes.styleId ?? null;
      } else if (name === 'tblBorders') borders = true;
      else if (borders) draft.ruled ||= drawsLine(attributes.val);
      else setValue(draft, name, attributes.val, attributes.ascii ?? attributes.hAnsi);
    },
    close: (name) => {
      if (name === 'tblBorders') borders = false;
    },
    text: () => undefined,
  });
  return drafts;
}

/** Whether the value of a border draws anything. */
export const drawsLine = (value: string | undefined): boolean => value !== undefined && !/^(?:nil|none)$/.test(value);

function setValue(draft: Draft, name: string, value = '', font?: string): void {
  if (name === 'basedOn') draft.basedOn = value;
  else if (name === 'name') draft.contents = CONTENTS.test(value);
  else if (name === 'rFonts') draft.font = font ?? draft.font;
  else if (name === 'numId') draft.list = value;
  else if (name === 'ilvl') draft.level = Number(value);
}
