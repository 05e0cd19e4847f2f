import { expect, it } from 'vitest';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { CitationRow, DocumentRow } from '../../store/rows.js';
import { namedProvisions } from './named-provisions.js';

const document = (id: string) => ({ id }) as DocumentRow;
const naming = (from: string, kind: CitationKind, provisions: readonly string[]) => ({
  citation: { id: `${from} ${kind}`, kind } as CitationRow,
  other: document(from),
  provisions,
});

it('named provisions: amended ones come first, and each document and citation counts once', () => {
  const amends = naming('law', 'AMENDS', ['dieu-9', 'dieu-10']);
  const refers = naming('decree', 'REFERS', ['dieu-2', 'dieu-10']);
  const guides = naming('decree', 'GUIDES', ['dieu-2']);
  const by = [{ kind: 'AMENDS', document: document('law') }];
  expect(namedProvisions([amends, amends, refers, guides])).toEqual({
    rows: [
      { path: 'dieu-9', amendedBy: by, citedBy: [] },
      { path: 'dieu-10', amendedBy: by, citedBy: [document('decree')] },
      { path: 'dieu-2', amendedBy: [], citedBy: [document('decree')] },
    ],
    more: false,
    amended: ['dieu-9', 'dieu-10'],
  });
});

it('of many named provisions fifty are listed, but the paths of all amended ones are given', () => {
  const paths = Array.from({ length: 60 }, (_, at) => `dieu-${at + 1}`);
  const { rows, more, amended } = namedProvisions([naming('law', 'REPEALS', paths)]);
  expect([rows.length, more, amended]).toEqual([50, true, paths]);
});
