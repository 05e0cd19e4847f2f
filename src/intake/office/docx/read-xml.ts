import { SaxesParser } from 'saxes';

/** The attributes of an element by local name. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML file, with local names: the prefix is left out. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Elements in one another: a table in a table in a text box in a table makes some sixty. */
const DEEPEST = 500;

/** Why an XML file is not read further. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Tells a handler what an XML file holds, in order. Throws {@link XmlError} where it is not well formed, nests too deeply
 * or declares a document type, which office files never do and bombs of entities need.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new XmlError('it declares a document type');
  });
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new XmlError(`more than ${DEEPEST} elements in one another`);
    handler.open(localName(name), byLocalName(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(localName(name));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.write(decode(bytes)).close();
}

const byLocalName = (attributes: Readonly<Record<string, string>>): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));

function decode(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
