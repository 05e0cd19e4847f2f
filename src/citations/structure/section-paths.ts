import { provisionStep, sectionInChapterStep } from '../../domain/reading/provision-step.js';
import { DIVISION_PARTS, type Division } from './divisions.js';
import type { Marker } from './markers.js';

/** Where the walk over a text stands: the paths of the open units, empty where none is open. */
export interface Place {
  readonly articles: boolean;
  readonly restarting: ReadonlySet<Marker>;
  appendix: string;
  part: string;
  chapter: string;
  roman: string;
  number: string;
  /** True once an article was seen, in the appendix where one is open. */
  begun: boolean;
  article: string;
  clause: string;
}

const CLOSED = { part: '', chapter: '', roman: '', number: '', article: '', clause: '' } as const;

/** A path below another one; at the top where that is empty. */
const below = (outer: string, step: string): string => (outer === '' ? step : `${outer}/${step}`);

/** Returns the place at the beginning of a text. */
export const startingPlace = (articles: boolean, restarting: ReadonlySet<Marker>): Place => ({
  ...CLOSED,
  articles,
  restarting,
  appendix: '',
  begun: false,
});

/** Returns the path of a unit that is no division, and opens it; null where it has none there. */
export function pathOf(place: Place, marker: Marker, label: string): string | null {
  switch (marker) {
    case 'ARTICLE':
      Object.assign(place, {
        begun: true,
        article: below(place.appendix, provisionStep('article', label)),
        clause: '',
      });
      return place.article;
    case 'APPENDIX':
      Object.assign(place, CLOSED, { appendix: provisionStep('appendix', label), begun: false });
      return place.appendix;
    case 'ROMAN':
      if (place.begun) return null;
      place.roman = below(outerOf(place, marker), provisionStep('section', label));
      place.number = '';
      return place.roman;
    case 'NUMBER':
      return numberPath(place, label);
    case 'LETTER':
      return letterPath(place, provisionStep('point', label));
    default:
      return null;
  }
}

/** The part where numbers begin again in each, else the appendix. */
const outerOf = ({ restarting, part, appendix }: Place, marker: Marker): string =>
  restarting.has(marker) && part !== '' ? part : appendix;

/** Returns the path of a part, chapter or section. */
export function divisionPath(place: Place, marker: Division, label: string): string {
  const { appendix, chapter } = place;
  if (marker === 'SECTION' && chapter !== '') return below(chapter, sectionInChapterStep(label));
  return below(marker === 'PART' ? appendix : outerOf(place, marker), provisionStep(DIVISION_PARTS[marker], label));
}

/** Opens a division: the units that it holds begin anew. */
export function openDivision(place: Place, marker: Division, path: string): void {
  const { part, chapter } = place;
  Object.assign(place, CLOSED, { part, chapter });
  if (marker === 'PART') Object.assign(place, { part: path, chapter: '' });
  else if (marker === 'CHAPTER') place.chapter = path;
  else place.roman = path;
}

function numberPath(place: Place, label: string): string | null {
  if (place.article !== '') {
    place.clause = below(place.article, provisionStep('clause', withoutNote(place, label)));
    return place.clause;
  }
  if (place.articles && place.appendix === '') return null;
  const path = below(place.roman || place.appendix, provisionStep('section', label));
  if (!label.includes('.')) place.number = path;
  return path;
}

/** "2.8 Nhóm …": after clause 1 this is clause 2 with the mark of a note, for "2.8" would stand below a clause 2. */
function withoutNote({ clause }: Place, label: string): string {
  if (!label.includes('.')) return label;
  const last = Number(/khoan-(\d+)/u.exec(clause)?.[1] ?? 0);
  const [number = ''] = label.split('.');
  return Number(number) === last + 1 ? number : label;
}

function letterPath(place: Place, step: string): string | null {
  const outer = place.clause || place.article || place.number;
  return outer === '' ? null : below(outer, step);
}
