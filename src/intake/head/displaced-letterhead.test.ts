import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { withFolded } from '../text/folded-text.js';
import { findDisplacedLetterhead } from './displaced-letterhead.js';
import { readHeadReading } from './read-head.js';

const TITLE =
  'NGHỊ ĐỊNH\nQuy định về bến đò\n\nCăn cứ Luật Bến bãi số 7/2020/QH14;\nĐiều 1. Bến đò\n1. Bến đò có biển.\n';
const FRAMES =
  'CHÍNH PHỦ\n_____\n\nSố: 8/2026/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_____\nHà Nội, ngày 07 tháng 4 năm 2026\n';
const REST = '2. Bến đò có đèn.\n';

const find = (text: string) => findDisplacedLetterhead(withFolded(text));

describe('a letterhead that a file stores below the words of its first page', () => {
  it('is read with its number, day and issuer', () => {
    const { head, bodyStart } = readHeadReading(`${TITLE}${FRAMES}${REST}`, null, vocabulary);
    expect(head).toMatchObject({
      type: 'DECREE',
      number: { value: '08/2026/NĐ-CP' },
      issuedOn: { value: '2026-04-07' },
      issuers: ['Chính phủ'],
      title: { value: 'Quy định về bến đò' },
    });
    expect(bodyStart).toBe(TITLE.indexOf('\n\nCăn cứ'));
  });

  it.each([
    [
      'two lines of an issuer',
      FRAMES.replace('CHÍNH PHỦ', 'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM'),
      'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
    ],
    ['a form without a number', FRAMES.replace('8/2026/NĐ-CP', '…/GP-SXD'), null],
    ['a form without a day', FRAMES.replace('ngày 07 tháng 4', 'ngày … tháng …'), null],
    ['one without an issuer', FRAMES.replace('CHÍNH PHỦ\n', ''), null],
    ['one on a later page', `${'Bến đò có người lái.\n'.repeat(250)}${FRAMES}`, null],
  ])('%s', (_, frames, issuer) => {
    expect(find(`${TITLE}${frames}${REST}`)?.issuer ?? null).toBe(issuer);
  });
});
