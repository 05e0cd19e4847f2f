import type { Pinpoint } from '../domain/reading/mention.js';
import type { MentionRow, SectionRow } from '../store/rows.js';
import { assertion, documentId, mention, type Story, textInput } from './story.js';

const LAW =
  'Điều 5. Chọn cây\n1. Cây khỏe.\n2. Cây ở khoản 1 Điều này trồng vào mùa xuân theo Nghị định 9.\nĐiều 7. Chăm sóc';

const section = (path: string, from: string, to: string | null, heading: string | null = null): SectionRow => ({
  documentId: documentId('law'),
  path,
  label: path,
  heading,
  start: LAW.indexOf(from),
  end: to === null ? LAW.length : LAW.indexOf(to),
});

const SECTIONS: readonly SectionRow[] = [
  section('dieu-5', 'Điều 5', 'Điều 7', 'Chọn cây'),
  section('dieu-5/khoan-1', '1. Cây', '2. Cây'),
  section('dieu-5/khoan-2', '2. Cây', 'Điều 7'),
  section('dieu-7', 'Điều 7', null, 'Chăm sóc'),
];

const pinpoint = (parts: Partial<Pinpoint>): Pinpoint => ({ ...parts, start: 0, end: 1, text: 't', remote: false });

const naming = (id: string, from: string, pinpoints: readonly Partial<Pinpoint>[], more: Partial<MentionRow> = {}) =>
  mention(id, from, { targetId: documentId('law'), pinpoints: pinpoints.map(pinpoint), extent: 'PART', ...more });

const AMENDS = naming('amends', 'amending', [{ article: '5', clause: '2' }]);
const REPEALS = naming('repeals', 'amending', [{ article: '7' }], { start: 20 });
const REFERS = naming('refers', 'decree', [{ article: '5', clause: '1-2' }]);
const WHOLE = naming('whole', 'decree', [], { start: 40, extent: 'WHOLE' });
const STUBS = naming('stubs', 'decree', [{ article: '4', clause: '3' }], { start: 60, targetId: documentId('stub') });
const OPEN = naming('open', 'decree', [{ article: '1' }], { start: 80, targetId: null, state: 'UNRESOLVED' });
const OWN = mention('own', 'law', {
  start: LAW.indexOf('Nghị định 9'),
  end: LAW.indexOf('Nghị định 9') + 'Nghị định 9'.length,
  quote: 'Nghị định 9',
  targetId: documentId('stub'),
});

/** A law, a law that amends khoản 2 Điều 5 of it and repeals Điều 7, a decree that cites both clauses, and a decree known by name alone. */
export const PROVISION_STORY: Story = {
  documents: [
    {
      key: 'law',
      type: 'LAW',
      date: '2019-06-14',
      text: textInput('text-law', LAW, {
        effects: [
          {
            kind: 'TAKES_EFFECT',
            extent: 'PART',
            provisions: ['dieu-5/khoan-2'],
            exceptions: [],
            countedFrom: null,
            duration: null,
            day: null,
            section: 'dieu-7',
            quote: 'Khoản 2 Điều 5 có hiệu lực sau.',
            start: 0,
            end: 1,
          },
        ],
        internalReferences: [
          {
            quote: 'khoản 1 Điều này',
            start: LAW.indexOf('khoản 1'),
            end: LAW.indexOf('khoản 1') + 'khoản 1 Điều này'.length,
            section: 'dieu-5/khoan-2',
            paths: ['dieu-5/khoan-1'],
          },
        ],
      }),
    },
    { key: 'amending', type: 'LAW', date: '2023-11-20', text: textInput('text-amending', 'Sửa đổi') },
    { key: 'decree', type: 'DECREE', date: '2021-03-03', text: textInput('text-decree', 'Hướng dẫn') },
    { key: 'stub', type: 'DECREE', date: '2018-03-07' },
  ],
  derivations: [
    {
      inputId: 'text-law',
      mentions: [OWN],
      assertions: [assertion(OWN, 'REFERS', 'stub')],
      sections: SECTIONS,
    },
    {
      inputId: 'text-amending',
      mentions: [AMENDS, REPEALS],
      assertions: [assertion(AMENDS, 'AMENDS', 'law'), assertion(REPEALS, 'REPEALS', 'law')],
    },
    {
      inputId: 'text-decree',
      mentions: [REFERS, WHOLE, STUBS, OPEN],
      assertions: [
        assertion(REFERS, 'REFERS', 'law'),
        assertion(WHOLE, 'BASED_ON', 'law'),
        assertion(STUBS, 'AMENDS', 'stub'),
      ],
    },
  ],
};
