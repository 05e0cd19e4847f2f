import { describe, expect, it } from 'vitest';
import { foldText } from '../../../domain/values/fold.js';
import { HEADINGS, placeOfHeading } from './relation-headings.js';

describe('the headings of relations', () => {
  it('are 31, told apart without case and marks', () => {
    expect(new Set(HEADINGS.map(({ heading }) => foldText(heading))).size).toBe(31);
  });

  it.each([
    ['Văn bản hết hiệu lực', 'Văn bản quy định hết hiệu lực'],
    ['Văn bản bị hết hiệu lực 1 phần', 'Văn bản quy định hết hiệu lực 1 phần'],
    ['Văn bản được sửa đổi', 'Văn bản sửa đổi'],
    ['Văn bản được bổ sung', 'Văn bản bổ sung'],
    ['Văn bản bị đình chỉ', 'Văn bản đình chỉ'],
    ['Văn bản bị đình chỉ 1 phần', 'Văn bản đình chỉ 1 phần'],
    ['Văn bản được HD, QĐ chi tiết', 'Văn bản HD, QĐ chi tiết'],
  ])('tell the same of two documents on both pages: “%s” and “%s”', (own, turned) => {
    const [listing, other] = [own, turned].map((heading) => HEADINGS[placeOfHeading(heading) ?? -1]);
    expect(other).toMatchObject({ kind: listing?.kind, extent: listing?.extent, actor: 'OTHER' });
    expect(listing?.actor).toBe('LISTING');
  });

  it('are found however they are spelt, and no other', () => {
    expect(placeOfHeading('VĂN BẢN CĂN CỨ')).toBe(placeOfHeading('Văn bản căn cứ'));
    expect(placeOfHeading('Văn bản tham khảo')).toBeNull();
  });
});
