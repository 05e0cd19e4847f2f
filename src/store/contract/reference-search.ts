import { foldText } from '../../domain/values/fold.js';
import type { DocumentSearch, PageRequest, SearchPage } from '../legal-store.js';
import { type KeyedRow, pageOf } from '../paging.js';
import type { DocumentRow } from '../rows.js';
import type { SearchLimits } from '../search-limits.js';
import { pageOfAll } from './reference-pages.js';
import type { World } from './world.js';

/** Returns whether folded text holds every token as a word, the last as the start of one. */
export function holdsTokens(text: string, tokens: readonly string[]): boolean {
  const words = text.split(' ');
  return tokens.every((token, at) =>
    words.some((word) => (at === tokens.length - 1 ? word.startsWith(token) : word === token)),
  );
}

/** Returns whether a date lies within inclusive bounds; an unknown one only where there are none. */
export function isWithin(date: string, from: string | null, to: string | null): boolean {
  if (date === '') return from === null && to === null;
  return (from === null || date >= from) && (to === null || date <= to);
}

/** Returns what a search answers, by looking at all documents. */
export function searchReference(
  world: World,
  search: DocumentSearch,
  page: PageRequest,
  limits: SearchLimits,
): SearchPage {
  const all = world.documents.map((row) => ({ row, keyset: keysetOf(search, row) }));
  const matches = all.filter(({ row }) => holdsWords(world, search, row));
  if (hasWords(search) && matches.length <= limits.indexMatches) {
    const hits = matches.filter(({ row }) => fits(search, row));
    return { ...pageOfAll(hits, true, page), complete: true };
  }
  return walk(world, search, page, all, limits.walkRows);
}

/**
 * Documents of just the number searched for and all others are walked one after the other. Each walk looks at no more
 * than `rows` documents of its group within the dates, and stops at the first hit that the page has no room for.
 */
function walk(
  world: World,
  search: DocumentSearch,
  page: PageRequest,
  all: readonly KeyedRow<DocumentRow>[],
  rows: number,
): SearchPage {
  const forward = page.direction === 'FORWARD';
  const ahead = pageOfAll(all, true, { ...page, size: all.length + 1 }).rows;
  const dated = ahead.filter(({ row }) => isWithin(row.issuedOn?.value ?? '', search.from, search.to));
  const scanned = forward ? dated : [...dated].reverse();
  const isHit = ({ row }: KeyedRow<DocumentRow>): boolean => holdsWords(world, search, row) && fits(search, row);
  const hits: KeyedRow<DocumentRow>[] = [];
  let complete = true;
  for (const exact of forward ? ['1', '0'] : ['0', '1']) {
    const room = page.size + 1 - hits.length;
    if (room <= 0 || !complete) break;
    const group = scanned.filter(({ keyset }) => keyset[0] === exact);
    const found = group.slice(0, rows).filter(isHit).slice(0, room);
    hits.push(...found);
    complete = found.length === room || group.length <= rows;
  }
  return { ...pageOf(hits, page), complete };
}

const hasWords = ({ tokens, phrases }: DocumentSearch): boolean => tokens.length + phrases.length > 0;

function keysetOf(search: DocumentSearch, row: DocumentRow): readonly string[] {
  const isExact = hasWords(search) && row.numberFolded === [...search.phrases, ...search.tokens].join(' ');
  return [isExact ? '1' : '0', row.issuedOn?.value ?? '', row.key];
}

function holdsWords(world: World, search: DocumentSearch, row: DocumentRow): boolean {
  const input = world.inputs.find((one) => one.row.id === row.textIds[0])?.row;
  const content = search.inText && input?.kind === 'text' ? foldText(input.content) : '';
  const holdsPhrase = (phrase: string): boolean =>
    [row.searchText, content].some((text) => stands(phrase.split(' '), text.split(' ')));
  return holdsTokens(`${row.searchText} ${content}`, search.tokens) && search.phrases.every(holdsPhrase);
}

/** Returns whether the words of a phrase follow one another somewhere. */
function stands(phrase: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
}

function fits(search: DocumentSearch, row: DocumentRow): boolean {
  const bodies = [...row.issuerIds, row.authorityId];
  return (
    (search.types === null || search.types.includes(row.type)) &&
    (search.bodyIds === null || search.bodyIds.some((id) => bodies.includes(id))) &&
    (search.isStub === null || search.isStub === row.isStub) &&
    isWithin(row.issuedOn?.value ?? '', search.from, search.to)
  );
}
