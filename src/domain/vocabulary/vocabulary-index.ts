import { foldText } from '../values/fold.js';
import { type BodyIndex, indexBodies, indexPlaces, type PlaceIndex } from './body-index.js';
import { indexUnits, type UnitIndex } from './local-units.js';
import type {
  AssemblyTerm,
  CongressTerm,
  DocumentSeries,
  DocumentTypeEntry,
  NumberingSystem,
  Vocabulary,
} from './vocabulary.js';

/** All lookups in a vocabulary, built once and without side effects. Days are ISO. */
export interface VocabularyIndex extends BodyIndex, PlaceIndex, UnitIndex {
  readonly vocabulary: Vocabulary;
  /** The type with a Vietnamese name or variant, ignoring case and marks; null when there is none. */
  readonly typeByName: (name: string) => DocumentTypeEntry | null;
  /** The types that a symbol's letters can mean in one system, most usual first (Party `QĐ`: quyết định, quy định). */
  readonly typesByLetters: (letters: string, system: NumberingSystem) => readonly DocumentTypeEntry[];
  /** The only series in which an authority numbered the type on that day; null when there was none or more than one. */
  readonly seriesOf: (typeName: string, authorityId: string, on: string) => DocumentSeries | null;
  /** The term of the Party's central organs on the day, null before the first congress. */
  readonly congressTermOf: (day: string) => CongressTerm | null;
  /** The term of the Quốc hội on the day, null before the first. */
  readonly assemblyTermOf: (day: string) => AssemblyTerm | null;
}

/** Builds the lookups of a vocabulary, which takes some tens of milliseconds. */
export function indexVocabulary(vocabulary: Vocabulary): VocabularyIndex {
  const places = indexPlaces(vocabulary.places);
  const bodies = indexBodies(vocabulary.bodies, places);
  const typesOfLetters = {
    STATE: indexLetters(vocabulary.types, 'STATE'),
    PARTY: indexLetters(vocabulary.types, 'PARTY'),
  };
  const typesByName = new Map(
    vocabulary.types.flatMap((type) => [type.name, ...type.variants].map((name) => [foldText(name), type])),
  );
  const typeByName = (name: string): DocumentTypeEntry | null => typesByName.get(foldText(name)) ?? null;
  return {
    ...places,
    ...bodies,
    ...indexUnits(vocabulary.units),
    vocabulary,
    typeByName,
    typesByLetters: (letters, system) => typesOfLetters[system].get(letters.toUpperCase()) ?? [],
    seriesOf: (typeName, authorityId, on) => {
      const organ = bodies.bodyById.get(authorityId)?.organ;
      const held = (typeByName(typeName)?.series ?? []).filter(
        (series) => series.organ === organ && covers(series, on),
      );
      return held.length === 1 ? (held[0] ?? null) : null;
    },
    congressTermOf: (day) => vocabulary.congressTerms.find((term) => covers(term, day)) ?? null,
    assemblyTermOf: (day) => vocabulary.assemblyTerms.find((term) => covers(term, day)) ?? null,
  };
}

function covers(period: { readonly from: string | null; readonly to: string | null }, day: string): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day < period.to);
}

/** Types by their letters in capitals; those for which the letters are the usual ones come first. */
function indexLetters(
  types: readonly DocumentTypeEntry[],
  system: NumberingSystem,
): ReadonlyMap<string, readonly DocumentTypeEntry[]> {
  const lettersOf = new Map(
    types.map((type) => [
      type,
      type.letters.filter((one) => one.system === system).map((one) => one.letters.toUpperCase()),
    ]),
  );
  const rank = (type: DocumentTypeEntry, letters: string): number => lettersOf.get(type)?.indexOf(letters) ?? -1;
  return new Map(
    [...lettersOf.values()].flat().map((letters) => {
      const fitting = types.filter((type) => rank(type, letters) >= 0);
      return [letters, fitting.sort((a, b) => rank(a, letters) - rank(b, letters))];
    }),
  );
}
