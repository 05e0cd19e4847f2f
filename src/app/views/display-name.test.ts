import { describe, expect, it } from 'vitest';
import { attestedBy } from '../../testing/attested.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { displayName, displayTitle } from './display-name.js';

const attested = (value: string | undefined) => (value === undefined ? null : attestedBy('STATED', value));

interface Given {
  readonly type?: 'LAW' | 'CODE' | 'DECREE' | 'RESOLUTION' | 'OTHER';
  readonly typeName: string;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly title?: string;
}

const documentOf = ({ type = 'LAW', typeName, number, issuedOn, title }: Given) => ({
  ...{ key: 'a-key', type, typeName },
  ...{ number: attested(number), issuedOn: attested(issuedOn), title: attested(title) },
});

describe('displayName', () => {
  it.each<[Given, string, string]>([
    [
      { typeName: 'luật', number: '45/2013/QH13', issuedOn: '2013-11-29', title: 'ĐẤT ĐAI' },
      'Luật Đất đai 2013 (45/2013/QH13)',
      'Law 45/2013/QH13 (Luật Đất đai 2013)',
    ],
    [
      { typeName: 'luật', number: '45/2013/QH13', title: 'Luật Đất đai' }, // the year of its number
      'Luật Đất đai 2013 (45/2013/QH13)',
      'Law 45/2013/QH13 (Luật Đất đai 2013)',
    ],
    [
      { type: 'CODE', typeName: 'bộ luật', issuedOn: '2015-11-24', title: 'DÂN SỰ' },
      'Bộ luật Dân sự 2015',
      'Code: Bộ luật Dân sự 2015',
    ],
    [{ typeName: 'luật', number: '45/2013/QH13' }, 'Luật 45/2013/QH13', 'Law 45/2013/QH13'],
    [
      { type: 'DECREE', typeName: 'nghị định', number: '30/2020/NĐ-CP', title: 'Về công tác văn thư' },
      'Nghị định 30/2020/NĐ-CP',
      'Decree 30/2020/NĐ-CP',
    ],
    [
      { type: 'RESOLUTION', typeName: 'nghị quyết', title: 'VỀ KINH TẾ TỈNH BÌNH DƯƠNG' },
      'Nghị quyết Về kinh tế tỉnh Bình Dương',
      'Resolution: Về kinh tế tỉnh Bình Dương',
    ],
    [{ type: 'OTHER', typeName: '' }, 'a-key', 'a-key'],
  ])('of %j', (given, vi, en) => {
    const document = documentOf(given);
    const names = (['vi', 'en'] as const).map((language) => displayName(document, language, vocabulary.vocabulary));
    expect(names).toEqual([vi, en]);
  });
});

it('displayTitle begins with a capital, and is null where the title is unknown', () => {
  const titles = ['về công tác của Chính phủ', undefined].map((title) => ({ title: attested(title) }));
  expect(titles.map((one) => displayTitle(one, vocabulary.vocabulary))).toEqual(['Về công tác của Chính phủ', null]);
});
