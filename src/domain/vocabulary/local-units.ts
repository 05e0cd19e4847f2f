import { foldText } from '../values/fold.js';
import type { Validity } from '../values/period.js';
import type { LocalUnits } from './vocabulary.js';

/** A district or commune, past or present. */
export interface LocalUnit extends Validity {
  /** With its kind: `huyện Đức Thọ`. */
  readonly name: string;
  /** Name of its province. */
  readonly place: string;
}

/** The district or commune that the name of a body tells. */
export interface UnitOfBody {
  /** As the name writes it, with its kind: `huyện Đức Thọ`. */
  readonly written: string;
  /** Units of that name on the day. Empty where the lists have none: a unit that was merged earlier. */
  readonly units: readonly LocalUnit[];
}

/** Finds districts and communes by name. */
export interface UnitIndex {
  /** The units of a name on the day, or ever; written with or without its kind ("thành phố Thủ Dầu Một", "Thủ Dầu Một"). */
  readonly unitsByName: (written: string, on: string | null) => readonly LocalUnit[];
  /** The unit below the province to which a body belongs by its name ("Phòng Nội vụ huyện Đức Thọ"); null for none. */
  readonly unitOfBody: (name: string, on: string | null) => UnitOfBody | null;
  /** Whether a body belongs to a district or commune by its name, which may be short ("Huyện ủy", "UBND xã"). */
  readonly isBelowProvince: (name: string, on: string | null) => boolean;
}

const KIND_OF_COMMITTEE: ReadonlyMap<string, string> = new Map([
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['thị', 'thị xã'],
  ['thành', 'thành phố'],
]);
/** Kinds that no province has. */
const BELOW = 'huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
const OF_COMMITTEE = /(?:^|\s)(huyện|quận|thị|thành) (?:ủy|uỷ) (\p{Lu}.*)$/iu;
const OF_UNIT = new RegExp(`(?:^|\\s)(${BELOW}|thành phố|tp\\.?) ?(?!(?:ủy|uỷ)(?:\\s|$))(\\p{L}.*|\\d+.*)$`, 'iu');
const SHORT = new RegExp(`(?:^|\\s)(?:${BELOW}|(?:huyện|quận|thị) (?:ủy|uỷ))$`, 'iu');
const END_OF_NAME = /\s*(?:[,;(]| - (?=tỉnh|thành phố)|\s(?:tỉnh|huyện|quận) ).*$/iu;
const NAMED_UNIT = new RegExp(`^(?:${BELOW}) [\\p{Lu}\\d]`, 'u');
const KIND = new RegExp(`^(?:${BELOW}|thành phố) `, 'u');
const MOST_WORDS = 6;

/** Returns the lookups of districts and communes. Names are indexed at the first look-up, which takes some tens of milliseconds. */
export function indexUnits(all: readonly LocalUnits[]): UnitIndex {
  let index: ReadonlyMap<string, readonly LocalUnit[]> | null = null;
  const unitsByName: UnitIndex['unitsByName'] = (written, on) => {
    index ??= byFoldedName(all);
    return (index.get(foldText(written)) ?? []).filter((unit) => on === null || stands(unit, on));
  };
  /** The longest name of a unit with which the words begin; else all of them, of no known unit. */
  const longestName = (kind: string, words: readonly string[], on: string | null): UnitOfBody => {
    for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
      const written = `${kind} ${words.slice(0, count).join(' ')}`;
      const units = unitsByName(written, on);
      if (units.length > 0) return { written, units };
    }
    return { written: `${kind} ${words.join(' ')}`, units: [] };
  };
  const unitOfBody: UnitIndex['unitOfBody'] = (name, on) => {
    const committee = OF_COMMITTEE.exec(name);
    const [, kind = '', rest = ''] = committee ?? OF_UNIT.exec(name) ?? [];
    const small = kind.toLowerCase().replace(/^tp\.?$/, 'thành phố');
    const words = rest.replace(END_OF_NAME, '').split(/\s+/).filter(Boolean);
    if (words.length === 0) return null;
    const found = longestName(committee ? (KIND_OF_COMMITTEE.get(small) ?? small) : small, words, on);
    return found.units.length > 0 || isNameOfUnit(found.written, name) ? found : null;
  };
  return {
    unitsByName,
    unitOfBody,
    isBelowProvince: (name, on) => SHORT.test(name) || unitOfBody(name, on) !== null,
  };
}

/** Whether words that no list has name a unit all the same: not a province ("thành phố Huế") and not "xã hội". */
const isNameOfUnit = (written: string, name: string): boolean => NAMED_UNIT.test(written) && /\p{Ll}/u.test(name);

const stands = ({ validFrom, validTo }: Validity, on: string): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null || on < validTo);

function byFoldedName(all: readonly LocalUnits[]): ReadonlyMap<string, readonly LocalUnit[]> {
  const named = new Map<string, LocalUnit[]>();
  const add = (name: string, { place, validFrom, validTo }: LocalUnits): void => {
    const unit = { name, place, validFrom, validTo };
    for (const key of [foldText(name), foldText(name.replace(KIND, ''))]) {
      const known = named.get(key);
      if (known === undefined) named.set(key, [unit]);
      else known.push(unit);
    }
  };
  for (const province of all) {
    for (const { name, communes } of province.districts) {
      add(name, province);
      for (const commune of communes) add(commune, province);
    }
    for (const commune of province.communes) add(commune, province);
  }
  return named;
}

/** Returns the province in which all units of a name lie; null where they lie in several, or there are none. */
export function provinceOfUnits(units: readonly LocalUnit[]): string | null {
  const [first] = units;
  return first && units.every(({ place }) => place === first.place) ? first.place : null;
}
