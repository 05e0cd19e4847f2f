import { describe, expect, it } from 'vitest';
import type { ReadEffectSetting } from '../../domain/reading/effect.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { readText } from '../read-text.js';

const readingOf = (body: string) =>
  readText(
    `Điều 1. ${body}\n\nĐiều 2. Hiệu lực thi hành\nLuật này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2031.\n`,
    { number: '58/2031/QH19', type: 'luật', issuer: 'Quốc hội', date: '2031-06-20' },
    vocabulary,
  );

const told = ({ kind, day, provisions }: ReadEffectSetting): string => [kind, day.value, ...provisions].join(' ');

const HEADING = 'Sửa đổi, bổ sung một số điều của Luật Cây xanh số 41/2030/QH19\n1. ';

describe('findEffectSettings', () => {
  it.each([
    // a clause that names no provision is about the whole document
    [
      `${HEADING}Sửa đổi, bổ sung khoản 1 Điều 92 như sau:\n“1. Luật này có hiệu lực thi hành từ ngày 01 tháng 9 năm 2031, trừ trường hợp quy định tại khoản 2 Điều này.”.`,
      ['TAKES_EFFECT 2031-09-01'],
    ],
    // the document is named in the sentence itself, and a whole article is inserted
    [
      'Sửa đổi Điều 40 của Luật Vỉa hè số 22/2030/QH19 như sau:\n“Điều 40. Hiệu lực thi hành\nLuật này có hiệu lực từ ngày 15/10/2031 đến hết ngày 31/12/2035.”.',
      ['TAKES_EFFECT 2031-10-15', 'ENDS 2036-01-01'],
    ],
    // the line before names the document once more
    [
      'Bãi bỏ Điều 8 và sửa đổi Điều 30 của Luật Vỉa hè số 22/2030/QH19\n1. Bãi bỏ Điều 8 của Luật Vỉa hè số 22/2030/QH19.\n2. Sửa đổi Điều 30 như sau:\n“Điều 30. Hiệu lực thi hành\nLuật này có hiệu lực từ ngày 15/10/2031.”.',
      ['TAKES_EFFECT 2031-10-15'],
    ],
    // a clause that is put next to others
    [
      `${HEADING}Bổ sung khoản 3 vào sau khoản 2 Điều 92 như sau:\n“3. Khoản 3 Điều 20 và Điều 21 của Luật này có hiệu lực từ ngày 01/4/2032.”.`,
      ['TAKES_EFFECT 2032-04-01 dieu-20/khoan-3 dieu-21'],
    ],
    // a period from the day on which the amended document takes effect, which the clause states too
    [
      `${HEADING}Sửa đổi Điều 92 như sau:\n“Điều 92. Hiệu lực thi hành\n1. Luật này có hiệu lực từ ngày 01/9/2031.\n2. Luật này có hiệu lực trong thời hạn 03 năm kể từ ngày có hiệu lực.”.`,
      ['TAKES_EFFECT 2031-09-01', 'ENDS 2034-09-01'],
    ],
    // counted from its issue, which is not that of the amending text
    [`${HEADING}Sửa đổi Điều 92 như sau:\n“Điều 92. Luật này có hiệu lực kể từ ngày ký.”.`, []],
    // a point in time within a rule
    [
      `${HEADING}Sửa đổi Điều 93 như sau:\n“Điều 93. Cây trồng trước ngày Luật này có hiệu lực được giữ lại đến hết ngày 31/12/2033.”.`,
      [],
    ],
    // what a rule is about, and other documents
    [
      `${HEADING}Sửa đổi Điều 20 như sau:\n“Điều 20. Giấy phép quy định tại Luật này có hiệu lực từ ngày 01/01/2032.”.`,
      [],
    ],
    // words exchanged, not a clause put in
    [`${HEADING}Thay thế cụm từ “từ ngày 01/9/2031” bằng cụm từ “từ ngày 01/12/2031” tại khoản 1 Điều 92.`, []],
  ])('reads "%s"', (body, settings) => {
    const { effectSettings, effects } = readingOf(body);
    expect(effectSettings.map(told)).toEqual(settings);
    expect(effects.map(({ day }) => day?.value)).toEqual(['2031-08-01']);
  });

  it('names the mention by which the text amends the document, and quotes the clause', () => {
    const { effectSettings, mentions } = readingOf(
      `${HEADING}Sửa đổi khoản 1 Điều 92 như sau:\n“1. Luật này có hiệu lực từ ngày 01/9/2031.”.`,
    );
    const [setting] = effectSettings;
    expect(mentions[setting?.by ?? -1]).toMatchObject({ kind: 'AMENDS', quote: 'khoản 1 Điều 92' });
    expect(setting?.day).toMatchObject({
      assurance: 'STATED',
      origin: { quote: 'Luật này có hiệu lực từ ngày 01/9/2031', section: 'dieu-1/khoan-1' },
    });
  });
});
