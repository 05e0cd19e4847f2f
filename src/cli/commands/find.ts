import { findByNumber, type NumberCandidate } from '../../app/find/find-by-number.js';
import { reasonLabel } from '../../app/views/reason-label.js';
import type { FindOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { documentJson } from '../json.js';
import { print, printError, printJson, type Style, styleFor } from '../output.js';
import { parseDate, parseDocumentType, parseYear } from '../parse-options.js';
import { documentLine, titleLine } from '../render.js';
import { notFoundMessage } from '../resolve-document.js';
import { type Opened, withStore } from '../with-store.js';

/** Prints the documents with a number, best match first. Fails if none agrees with the given facts. */
export async function find(number: string, options: FindOptions): Promise<ExitCode> {
  return withStore(async (opened) => {
    const candidates = await ask(opened, number, options);
    if (options.json === true) printJson(candidates.map(jsonCandidate));
    else if (candidates.length > 0) print(text(candidates, styleFor(process.stdout, process.env)));
    else printError(await notFoundMessage(opened.store, number));
    return candidates.some(({ match }) => match === 'MATCH' || match === 'POSSIBLE') ? EXIT.ok : EXIT.failed;
  });
}

function ask({ store, vocabulary }: Opened, number: string, options: FindOptions): Promise<readonly NumberCandidate[]> {
  return findByNumber(store, vocabulary, {
    number,
    type: parseDocumentType(options.type, vocabulary),
    authority: options.authority ?? null,
    date: parseDate('--date', options.date),
    year: parseYear('--year', options.year),
  });
}

function jsonCandidate({ document, match, reasons }: NumberCandidate, at: number): object {
  return { rank: at + 1, match, reasons, document: documentJson(document) };
}

function text(candidates: readonly NumberCandidate[], style: Style): string {
  return candidates.map((candidate, at) => candidateText(candidate, at + 1, style)).join('\n');
}

function candidateText({ document, match, reasons }: NumberCandidate, rank: number, style: Style): string {
  const colour =
    match === 'MATCH' ? style.good : match === 'CONTRADICTED' || match === 'SIMILAR' ? style.warn : style.accent;
  const lines = [
    titleLine(document),
    [colour(match), reasons.map((reason) => reasonLabel(reason, 'en')).join('; ')].filter(Boolean).join(': '),
    style.faint(`key ${document.key}`),
  ];
  const below = lines.filter((line) => line !== null).map((line) => `   ${line}`);
  return [`${rank}. ${documentLine(document, style)}`, ...below].join('\n');
}
