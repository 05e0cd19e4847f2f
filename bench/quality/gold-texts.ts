import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './read-lines.js';

/** A document's line in a corpus, without labels. */
export type TextLine = Readonly<Record<string, unknown>> & { readonly text: string };

/** Returns the lines of the wanted ids from all JSON lines of a folder; if several files have an id, the first by name wins. */
export async function readTexts(folder: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, TextLine>> {
  const found = new Map<string, TextLine>();
  for (const file of readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort()) {
    if (found.size === ids.size) break;
    for await (const line of readLines(join(folder, file))) {
      const id = /"id":\s*"([^"]+)"/.exec(line.slice(0, 200))?.[1];
      if (id === undefined || !ids.has(id) || found.has(id)) continue;
      const fields = JSON.parse(line) as Partial<TextLine>;
      if (typeof fields.text === 'string') found.set(id, fields as TextLine);
    }
  }
  return found;
}
