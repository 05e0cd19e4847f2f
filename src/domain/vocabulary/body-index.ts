import { foldText } from '../values/fold.js';
import { chooseByDay } from '../values/period.js';
import { foldBodyName, spellOut, withoutTerm } from './body-name.js';
import type { IssuingBody, Place } from './vocabulary.js';

/** Finds places by name on a given day. */
export interface PlaceIndex {
  /** The place with that name on the day, written with or without its kind ("tỉnh Bình Dương", "TP.HCM"); null when unknown. */
  readonly placeByName: (written: string, on?: string | null) => Place | null;
  /** The place with the longest name with which the words begin; null when none does. Of the words, the first five count. */
  readonly placeAtStart: (words: string, on: string | null) => Place | null;
}

const MOST_WORDS = 5;

/** Finds issuing bodies by id, name, letters and succession. */
export interface BodyIndex {
  readonly bodyById: ReadonlyMap<string, IssuingBody>;
  /** Bodies by folded name or alias (`foldText`, also with abbreviations spelt out), without local short names. */
  readonly bodiesByFoldedName: ReadonlyMap<string, readonly IssuingBody[]>;
  /**
   * The body that a text names; null when unknown. Local short names ("Tỉnh ủy", "UBND tỉnh") are completed from
   * `citingPlace`. Among bodies with the same name, the one on the day `on` (ISO) is chosen. "lần thứ …" and "khóa …"
   * are ignored.
   */
  readonly findBody: (written: string, citingPlace: string | null, on: string | null) => IssuingBody | null;
  /**
   * The numbering authority that a number's letters identify (`CP`, `QH15`, `BGD&ĐT`). Local letters (`UBND`, `TU`) also
   * need the place. Null when they identify none.
   */
  readonly bodyBySymbolLetters: (letters: string, place: string | null, on: string | null) => IssuingBody | null;
  /** The body in whose series the body's documents are numbered: itself or another. Throws on an unknown id. */
  readonly numberingAuthorityOf: (id: string) => IssuingBody;
  /** All successors of a body, nearest first, each once. */
  readonly successorsOf: (id: string) => readonly IssuingBody[];
  /** All predecessors of a body, nearest first, each once. A query with roll-up includes their documents. */
  readonly predecessorsOf: (id: string) => readonly IssuingBody[];
}

/** Returns the index of places. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const byName = groupBy(places, (place) => [place.name, place.fullName, ...place.aliases].flatMap(placeKeys));
  const named = (written: string): readonly Place[] => {
    const key = placeKeys(written).find((one) => byName.has(one));
    return key === undefined ? [] : (byName.get(key) ?? []);
  };
  // Try the exact name first: citing places are already spelt as in the vocabulary and need no folding.
  const placeByName: PlaceIndex['placeByName'] = (written, on = null) =>
    chooseByDay(byName.get(written) ?? named(written), on);
  return {
    placeByName,
    placeAtStart: (written, on) => {
      const words = written.split(' ').slice(0, MOST_WORDS);
      for (let count = words.length; count > 0; count -= 1) {
        const place = placeByName(words.slice(0, count).join(' '), on);
        if (place !== null) return place;
      }
      return null;
    },
  };
}

/** Returns the index of bodies. `placeByName` finds the place from which short names are completed. */
export function indexBodies(bodies: readonly IssuingBody[], { placeByName }: PlaceIndex): BodyIndex {
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const bodiesByFoldedName = groupBy(bodies, (body) => [body.name, ...body.aliases].flatMap(nameKeys));
  const byShortName = groupBy(bodies, (body) =>
    body.shortNames.flatMap(nameKeys).map((key) => inPlace(key, body.place)),
  );
  const byLetters = groupBy(bodies, (body) =>
    body.symbolLetters.map((letters) => inPlace(foldLetters(letters), body.place)),
  );
  const predecessors = groupBy(bodies, (body) => body.successors);
  const authorityOf = (body: IssuingBody): IssuingBody => getBody(bodyById, body.numberingAuthority ?? body.id);

  const findBody: BodyIndex['findBody'] = (written, citingPlace, on) => {
    const place = citingPlace === null ? null : placeByName(citingPlace, on);
    const named = (key: string): IssuingBody | null => {
      const local = place === null ? undefined : byShortName.get(inPlace(key, place.name));
      return chooseByDay(bodiesByFoldedName.get(key) ?? local ?? [], on);
    };
    const folded = foldText(written);
    return named(folded) ?? named(spellOut(folded)) ?? named(withoutTerm(spellOut(folded)));
  };
  return {
    bodyById,
    bodiesByFoldedName,
    findBody,
    bodyBySymbolLetters: (letters, citingPlace, on) => {
      const place = citingPlace === null ? null : placeByName(citingPlace, on);
      const key = foldLetters(letters);
      const local = place === null ? undefined : byLetters.get(inPlace(key, place.name));
      const found = chooseByDay(byLetters.get(inPlace(key, null)) ?? local ?? [], on);
      return found === null ? null : authorityOf(found);
    },
    numberingAuthorityOf: (id) => authorityOf(getBody(bodyById, id)),
    successorsOf: (id) =>
      reachable(id, (from) => getBody(bodyById, from).successors.map((to) => getBody(bodyById, to))),
    predecessorsOf: (id) => reachable(id, (from) => predecessors.get(from) ?? []),
  };
}

function getBody(bodyById: ReadonlyMap<string, IssuingBody>, id: string): IssuingBody {
  const body = bodyById.get(id);
  if (body === undefined) throw new Error(`no issuing body has the id "${id}"; ids are those of seed/vocabulary`);
  return body;
}

function groupBy<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return groups;
}

const inPlace = (key: string, place: string | null): string => `${key}@${place ?? ''}`;
const isFirst = <T>(one: T, at: number, all: readonly T[]): boolean => all.indexOf(one) === at;

function nameKeys(name: string): readonly string[] {
  const folded = foldText(name);
  return [folded, spellOut(folded)];
}

function placeKeys(name: string): readonly string[] {
  const folded = foldBodyName(name);
  return [name, folded, folded.replace(/^(?:tinh|thanh pho) (?=\S)/, '')];
}

/** Returns letters for comparison: upper case, one kind of Đ, no `&` or term digits (`UBTVQH14`), `TƯ` as `TW`. */
function foldLetters(letters: string): string {
  const plain = letters.normalize('NFC').replace(/[Ðð]/g, 'Đ').toUpperCase();
  return plain.replace(/[^A-ZĐƯ]/g, '').replace(/Ư$/, 'W');
}

function reachable(start: string, next: (id: string) => readonly IssuingBody[]): readonly IssuingBody[] {
  const found = new Map<string, IssuingBody>();
  for (let frontier = next(start); frontier.length > 0; ) {
    const fresh = frontier.filter((body) => body.id !== start && !found.has(body.id)).filter(isFirst);
    for (const body of fresh) found.set(body.id, body);
    frontier = fresh.flatMap((body) => next(body.id));
  }
  return [...found.values()];
}
