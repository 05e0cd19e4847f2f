import { foldText } from '../values/fold.js';
import type { Branch, IssuingBody, Place } from './vocabulary.js';

/** One text for each kind of place. */
export type ByPlaceKind<T> = Readonly<Record<Place['kind'], T>>;

/**
 * An organ that every province and city has. Its texts may contain `{full}` (the place with its kind: `tỉnh Bình Dương`),
 * `{place}` (without its kind: `Bình Dương`, except a name that always includes it: `Thành phố Hồ Chí Minh`) and
 * `{kind}` (`tỉnh` or `thành phố`).
 */
export interface LocalOrgan {
  readonly organ: string;
  readonly branch: Branch;
  readonly id: ByPlaceKind<string>;
  readonly name: ByPlaceKind<string>;
  readonly aliases: ByPlaceKind<readonly string[]>;
  readonly shortNames: ByPlaceKind<readonly string[]>;
  readonly symbolLetters: readonly string[];
  /** The body above it: id of a central body, or `@` and an organ of the same place; null when there is none. */
  readonly parent: string | null;
  /** Organ of the same place in whose series its documents are numbered; null when it has its own series. */
  readonly numberedBy: string | null;
}

/**
 * Returns each organ in each place as an issuing body. Its dates are those of the place. Its successors are the same organ
 * in the places that succeed its own.
 */
export function expandLocalBodies(organs: readonly LocalOrgan[], places: readonly Place[]): readonly IssuingBody[] {
  const byOrgan = new Map(organs.map((organ) => [organ.organ, organ]));
  const byName = new Map(places.map((place) => [place.name, place]));
  const idOf = (organ: string, place: Place): string => localId(getKnown(byOrgan, organ), place);
  return places.flatMap((place) => {
    const forms = writtenForms(place);
    return organs.map((organ) => ({
      id: localId(organ, place),
      name: nameOf(organ, place),
      branch: organ.branch,
      level: 'PROVINCE' as const,
      organ: organ.organ,
      place: place.name,
      parent: organ.parent?.startsWith('@') ? idOf(organ.parent.slice(1), place) : organ.parent,
      aliases: aliasesOf(organ, place, forms),
      shortNames: shortNamesOf(organ, place),
      symbolLetters: organ.symbolLetters,
      numberingAuthority: organ.numberedBy === null ? null : idOf(organ.numberedBy, place),
      validFrom: place.validFrom,
      validTo: place.validTo,
      successors: place.successors.map((name) => idOf(organ.organ, getKnown(byName, name))),
    }));
  });
}

function getKnown<T>(known: ReadonlyMap<string, T>, name: string): T {
  const found = known.get(name);
  if (found === undefined) throw new Error(`unknown organ or place "${name}"; known: ${[...known.keys()].join(', ')}`);
  return found;
}

function fill(template: string, full: string, place: string): string {
  return template.replaceAll('{full}', full).replaceAll('{place}', place);
}

/** "Thành phố Hồ Chí Minh" is always written with its kind, other names without it. */
function inSentence(place: Place): string {
  return place.fullName.startsWith(place.kind) ? place.name : place.fullName;
}

function nameOf(organ: LocalOrgan, place: Place): string {
  return fill(organ.name[place.kind], place.fullName, inSentence(place));
}

function localId(organ: LocalOrgan, place: Place): string {
  return foldText(fill(organ.id[place.kind], place.fullName, inSentence(place))).replaceAll(' ', '-');
}

/** A way to write a place, with its kind and without. */
interface WrittenForm {
  readonly full: string;
  readonly place: string;
}

/** The ways to write the place, with and without its kind. An alias that begins with TP ("TPHCM") serves as both. */
function writtenForms(place: Place): readonly WrittenForm[] {
  const whole = place.aliases.filter((name) => name.startsWith('TP'));
  const names = [place.name, ...place.aliases.filter((name) => !whole.includes(name))];
  const kinds = kindsWritten(place);
  return [
    { full: place.fullName, place: inSentence(place) },
    ...names.flatMap((name) => kinds.map((kind) => ({ full: `${kind} ${name}`, place: name }))),
    ...kinds.slice(1).map((kind) => ({ full: `${kind} ${place.name}`, place: `${kind} ${place.name}` })),
    ...whole.map((name) => ({ full: name, place: name })),
  ];
}

function kindsWritten(place: Place): readonly string[] {
  return place.kind === 'tỉnh' ? ['tỉnh'] : ['thành phố', 'TP'];
}

function aliasesOf(organ: LocalOrgan, place: Place, forms: readonly WrittenForm[]): readonly string[] {
  const templates = [organ.name[place.kind], ...organ.aliases[place.kind]];
  const all = templates.flatMap((template) => forms.map((form) => fill(template, form.full, form.place)));
  return distinctFolded(nameOf(organ, place), all);
}

function shortNamesOf(organ: LocalOrgan, place: Place): readonly string[] {
  const kinds = kindsWritten(place);
  return [
    ...new Set(organ.shortNames[place.kind].flatMap((name) => kinds.map((kind) => name.replaceAll('{kind}', kind)))),
  ];
}

function distinctFolded(name: string, all: readonly string[]): readonly string[] {
  const seen = new Map([[foldText(name), name]]);
  for (const alias of new Set(all)) {
    const folded = foldText(alias);
    if (!seen.has(folded)) seen.set(folded, alias);
  }
  return [...seen.values()].slice(1);
}
