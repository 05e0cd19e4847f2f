import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectClause } from '../../domain/reading/effect.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { readText } from '../read-text.js';
import { EFFECT_WORDINGS } from './wordings.js';

const effectsOf = (text: string, type = 'nghị định', date: string | null = '2020-03-05'): readonly EffectClause[] =>
  readText(text, { number: null, type, issuer: null, date }, vocabulary).effects;

/** Kind, day, what the day is counted from, duration, provisions ("*" for a part without paths), exceptions. */
const told = ({ kind, day, countedFrom, duration, extent, provisions, exceptions }: EffectClause): string =>
  [
    kind,
    day?.value ?? '-',
    countedFrom ?? '-',
    duration ?? '',
    extent === 'WHOLE' ? '' : provisions.join(',') || '*',
    exceptions.length > 0 ? `without ${exceptions.join(',')}` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The articles that the clauses below name. */
const ARTICLES = [5, 6, 7, 8, 9]
  .map((number) => `Điều ${number}. Mức thu\n1. Mức thu là 5 %.\n2. Mức giảm là 1 %.\n3. Bộ Tài chính hướng dẫn.\n\n`)
  .join('');

const article = (sentence: string): string =>
  `${ARTICLES}Điều 10. Hiệu lực thi hành\n1. ${sentence}\n2. Bộ Tài chính chịu trách nhiệm.\n`;

describe('findEffects reads the day from which a document has effect', () => {
  it.each([
    ['Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.', ['TAKES_EFFECT 2020-07-01 STATED_DAY']],
    [
      'Nghị định này có hiệu lực kể từ ngày 15/4/2020 và thay thế Nghị định số 12/2009/NĐ-CP.',
      ['TAKES_EFFECT 2020-04-15 STATED_DAY'],
    ],
    ['Nghị định này có hiệu lực kể từ 0 giờ ngày 15-4-2020.', ['TAKES_EFFECT 2020-04-15 STATED_DAY']],
    ['Nghị định này chính thức có hiệu lực từ tháng 7 năm 2020.', ['TAKES_EFFECT 2020-07-01 STATED_DAY']],
    ['Nghị định này có hiệu lực từ năm ngân sách 2021.', ['TAKES_EFFECT 2021-01-01 STATED_DAY']],
    // the day of issue, which is known
    ['Nghị định này có hiệu lực kể từ ngày ký.', ['TAKES_EFFECT 2020-03-05 ISSUE']],
    ['Nghị định này có hiệu lực thi hành từ ngày ký ban hành.', ['TAKES_EFFECT 2020-03-05 ISSUE']],
    ['Nghị định này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký.', ['TAKES_EFFECT 2020-04-19 ISSUE P45D']],
    [
      'Nghị định này có hiệu lực sau bốn mươi lăm (45) ngày kể từ ngày ký ban hành.',
      ['TAKES_EFFECT 2020-04-19 ISSUE P45D'],
    ],
    ['Nghị định này có hiệu lực sau sáu tháng, kể từ ngày ký.', ['TAKES_EFFECT 2020-09-05 ISSUE P6M']],
    ['Nghị định này có hiệu lực sau khi ký ban hành 15 ngày.', ['TAKES_EFFECT 2020-03-20 ISSUE P15D']],
    // the gazette's day is not in the text, nor is another document's
    ['Nghị định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo.', ['TAKES_EFFECT - PUBLICATION P15D']],
    ['Nghị định này có hiệu lực từ ngày công bố.', ['TAKES_EFFECT - PUBLICATION']],
    ['Nghị định này có hiệu lực kể từ ngày Luật Giá có hiệu lực thi hành.', ['TAKES_EFFECT - OTHER_DOCUMENT']],
    ['Nghị định này có hiệu lực kể từ ngày Nghị quyết số 5/2019/QH14 hết hiệu lực.', ['TAKES_EFFECT - OTHER_DOCUMENT']],
    ['Nghị định này có hiệu lực kể từ ngày Nghị định này được ký ban hành.', ['TAKES_EFFECT 2020-03-05 ISSUE']],
    [
      'Nghị định này này có hiệu lực kể từ ngày ký và thay thế Nghị định số 12/2009/NĐ-CP được ban hành trước đây.',
      ['TAKES_EFFECT 2020-03-05 ISSUE'],
    ],
    ['Nghị định này có hiệu lực cùng thời điểm có hiệu lực của Luật Giá.', ['TAKES_EFFECT - OTHER_DOCUMENT']],
    // a day that does not exist, or was left blank
    ['Nghị định này có hiệu lực từ ngày 30/02/2020.', ['TAKES_EFFECT - -']],
    ['Nghị định này có hiệu lực từ ngày … tháng … năm 2020.', ['TAKES_EFFECT - -']],
    // without tones, with a typing slip, over a line break
    ['Nghị định này có hiệu lục thi hành kề từ\nngày 01 tháng 7\nnăm 2020.', ['TAKES_EFFECT 2020-07-01 STATED_DAY']],
    // older wording
    ['Nghị định này thi hành kể từ ngày ban hành.', ['TAKES_EFFECT 2020-03-05 ISSUE']],
    // two predicates of one subject
    [
      'Nghị định này có hiệu lực từ ngày 15/4/2020 và hết hiệu lực kể từ ngày 01/01/2025.',
      ['TAKES_EFFECT 2020-04-15 STATED_DAY', 'ENDS 2025-01-01 STATED_DAY'],
    ],
    [
      'Nghị định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo và áp dụng từ năm ngân sách 2021; thay thế Nghị định số 12/2009/NĐ-CP.',
      ['TAKES_EFFECT - PUBLICATION P15D', 'APPLIES 2021-01-01 STATED_DAY'],
    ],
    // whom it concerns stands before the day
    [
      'Nghị định này có hiệu lực và áp dụng đối với các tờ khai đăng ký từ ngày 01/7/2020.',
      ['TAKES_EFFECT 2020-07-01 STATED_DAY'],
    ],
  ])('%s', (sentence, expected) => {
    expect(effectsOf(article(sentence)).map(told)).toEqual(expected);
  });

  it.each([
    [
      'nghị quyết',
      'Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa IX, kỳ họp thứ 12 thông qua ngày 05 tháng 3 năm 2020 và có hiệu lực từ ngày 15 tháng 3 năm 2020.',
      '2020-03-15',
    ],
    ['quyết định', 'Quyết định có hiệu lực kể từ ngày ký.', '2020-03-05'],
    ['thông tư liên tịch', 'Thông tư này có hiệu lực từ ngày 20/4/2020.', '2020-04-20'],
    ['luật', 'Luật này có hiệu lực từ ngày được Quốc hội thông qua.', '2020-03-05'],
    ['chỉ thị', 'Chỉ thị này có hiệu lực kể từ ngày ký./.', '2020-03-05'],
  ])('of a %s: %s', (type, sentence, day) => {
    expect(effectsOf(article(sentence), type).map(told)).toEqual([expect.stringContaining(`TAKES_EFFECT ${day}`)]);
  });

  it('reads it without articles, and below a heading on its own line', () => {
    expect(effectsOf('Căn cứ tình hình.\n\nChỉ thị này có hiệu lực từ ngày 01/7/2020.', 'chỉ thị').map(told)).toEqual([
      'TAKES_EFFECT 2020-07-01 STATED_DAY',
    ]);
    const heading =
      'Điều 3. Hiệu lực thi hành\nNghị quyết này được thông qua ngày 05/3/2020 và có hiệu lực từ ngày 20/3/2020.';
    expect(effectsOf(heading, 'nghị quyết').map(told)).toEqual(['TAKES_EFFECT 2020-03-20 STATED_DAY']);
  });

  it('reads it off an article that is one line without a full stop', () => {
    expect(
      effectsOf('Điều 2. Nghị định này có hiệu lực kể từ ngày 16 tháng 6 năm 2020\n\nĐiều 3. Bộ Tài chính.').map(told),
    ).toEqual(['TAKES_EFFECT 2020-06-16 STATED_DAY']);
  });

  it('keeps no day of issue that nobody knows', () => {
    const [clause] = effectsOf(article('Nghị định này có hiệu lực sau 45 ngày kể từ ngày ký.'), 'nghị định', null);
    expect(clause).toMatchObject({ countedFrom: 'ISSUE', duration: 'P45D', day: null });
  });

  it('says who vouches for the day, quotes the clause and shows the calculation', () => {
    const [stated] = effectsOf(article('Nghị định này có hiệu lực từ ngày 01/7/2020, các bộ thi hành.'));
    expect(stated).toMatchObject({
      section: 'dieu-10/khoan-1',
      quote: 'Nghị định này có hiệu lực từ ngày 01/7/2020',
      day: {
        assurance: 'STATED',
        origin: {
          place: 'EFFECT_CLAUSE',
          quote: 'Nghị định này có hiệu lực từ ngày 01/7/2020',
          section: 'dieu-10/khoan-1',
          counted: null,
        },
      },
    });
    const [counted] = effectsOf(article('Nghị định này có hiệu lực sau 45 ngày kể từ ngày ký.'));
    expect(counted?.day).toMatchObject({
      assurance: 'INFERRED',
      origin: { counted: { from: '2020-03-05', duration: 'P45D' } },
    });
  });
});

describe('findEffects knows each wording by its examples', () => {
  const rows = EFFECT_WORDINGS.flatMap(({ kind, examples }) => examples.map((example) => [example, kind] as const));

  it.each(rows)('%s: %s', (example, kind) => {
    expect(effectsOf(article(`${example}.`)).map((clause) => clause.kind)).toEqual([kind]);
  });
});

describe('findEffects leaves out what is no effect of the document itself', () => {
  it.each([
    // another document ends: a relation
    'Nghị định số 12/2009/NĐ-CP ngày 12/02/2009 của Chính phủ hết hiệu lực kể từ ngày Nghị định này có hiệu lực.',
    'Các quy định trước đây trái với Nghị định này hết hiệu lực kể từ ngày 01/7/2020.',
    'Nghị định này hết hiệu lực kể từ ngày Nghị định này có hiệu lực.',
    // another document takes effect
    'Luật Giá có hiệu lực từ ngày 01/7/2013.',
    'Các quy định của Nghị định này được hướng dẫn bởi Điều 4 Nghị định số 98/2024/NĐ-CP có hiệu lực từ ngày 01/8/2024.',
    'Biện pháp quy định tại khoản 1 Điều này chấm dứt hiệu lực kể từ ngày 01/8/2024.',
    // a permit, a decision of a court
    'Giấy phép có hiệu lực kể từ ngày ký và có giá trị đến hết ngày 31/12/2025.',
    'Bản án sơ thẩm có hiệu lực pháp luật kể từ ngày tuyên án.',
    'Hợp đồng quy định tại khoản 1 Điều 5 của Nghị định này có hiệu lực từ ngày ký.',
    // whom it concerns, and no day
    'Nghị định này áp dụng đối với các hợp đồng ký từ ngày 01/7/2020.',
    'Thông tư này có hiệu lực từ ngày 01/7/2020.',
    // what was promulgated with it
    'Quy chế này có hiệu lực từ ngày 01/7/2020.',
  ])('%s', (sentence) => {
    expect(effectsOf(article(sentence)).filter(({ kind }) => kind !== 'TRANSITIONAL')).toEqual([]);
  });

  it('finds none in a consolidated text: what it says is the effect of the law that it consolidates', () => {
    expect(effectsOf('Điều 2. Luật này có hiệu lực từ ngày 01/7/2020.', 'văn bản hợp nhất')).toEqual([]);
  });

  it('leaves out what another document is to say, without quotation marks too', () => {
    const amended =
      'Điều 1. Sửa đổi khoản 1 Điều 40 Nghị định số 12/2009/NĐ-CP như sau:\n1. Nghị định này có hiệu lực từ ngày 01/01/2030.\n';
    expect(effectsOf(amended)).toEqual([]);
  });

  it('leaves out text to be inserted, annexes and what stands after the signature', () => {
    const inserted =
      'Điều 1. Sửa đổi Điều 9 của Nghị định số 12/2009/NĐ-CP như sau:\n“Điều 9. Hiệu lực\nNghị định này có hiệu lực từ ngày 01/01/2010.”\n\n';
    const own = 'Điều 2. Hiệu lực thi hành\nNghị định này có hiệu lực từ ngày 01/7/2020.\n\n';
    const annex = 'Nơi nhận:\n- Như trên;\n\nPHỤ LỤC I\n\nNghị định này có hiệu lực từ ngày 01/01/2030.\n';
    expect(effectsOf(inserted + own + annex).map(told)).toEqual(['TAKES_EFFECT 2020-07-01 STATED_DAY']);
  });
});

describe('findEffects reads parts, ends and days of application', () => {
  it.each([
    [
      'Khoản 3 Điều 5 của Nghị định này có hiệu lực từ ngày 01/01/2026.',
      ['TAKES_EFFECT 2026-01-01 STATED_DAY dieu-5/khoan-3'],
    ],
    [
      'Nghị định này có hiệu lực từ ngày 01/7/2020, trừ Điều 6 và khoản 2 Điều 7 có hiệu lực từ ngày 01/01/2021.',
      [
        'TAKES_EFFECT 2020-07-01 STATED_DAY without dieu-6,dieu-7/khoan-2',
        'TAKES_EFFECT 2021-01-01 STATED_DAY dieu-6,dieu-7/khoan-2',
      ],
    ],
    [
      'Nghị định này có hiệu lực từ ngày 01/7/2020, trừ trường hợp quy định tại khoản 2 Điều này.',
      ['TAKES_EFFECT 2020-07-01 STATED_DAY without dieu-10/khoan-2'],
    ],
    [
      'Nghị định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo, riêng Điều 8 của Nghị định này được áp dụng từ ngày 01/01/2021.',
      ['TAKES_EFFECT - PUBLICATION P15D', 'APPLIES 2021-01-01 STATED_DAY dieu-8'],
    ],
    [
      'Các quy định về thuế tại Nghị định này có hiệu lực từ ngày 01/01/2021.',
      ['TAKES_EFFECT 2021-01-01 STATED_DAY *'],
    ],
    [
      'Nghị định này có hiệu lực từ ngày 01/7/2020, trừ các quy định sau đây của Nghị định này có liên quan đến Bộ luật Dân sự số 91/2015/QH13 thì có hiệu lực từ ngày 01/01/2021.',
      ['TAKES_EFFECT 2020-07-01 STATED_DAY', 'TAKES_EFFECT 2021-01-01 STATED_DAY *'],
    ],
    ['Các quy định tại Nghị định này có hiệu lực từ ngày 01/01/2021.', ['TAKES_EFFECT 2021-01-01 STATED_DAY']],
    // provisions that the text does not hold
    [
      'Riêng quy định tại khoản 1 Điều 50 Nghị định này có hiệu lực kể từ ngày ký.',
      ['TAKES_EFFECT 2020-03-05 ISSUE *'],
    ],
    // ends
    [
      'Nghị định này có hiệu lực từ ngày 01/7/2020 đến hết ngày 31/12/2021.',
      ['TAKES_EFFECT 2020-07-01 STATED_DAY', 'ENDS 2022-01-01 STATED_DAY'],
    ],
    [
      'Nghị định này có hiệu lực từ ngày 01/7/2020 và được thực hiện trong thời hạn 05 năm.',
      ['TAKES_EFFECT 2020-07-01 STATED_DAY', 'ENDS 2025-07-01 OWN_EFFECT P5Y'],
    ],
    [
      'Nghị định này có hiệu lực thi hành trong thời hạn 02 năm kể từ ngày 01/02/2021.',
      ['TAKES_EFFECT 2021-02-01 STATED_DAY', 'ENDS 2023-02-01 STATED_DAY P2Y'],
    ],
    ['Nghị định này được thực hiện đến hết năm 2025.', ['ENDS 2026-01-01 STATED_DAY']],
    ['Nghị định này hết hiệu lực kể từ ngày 01/01/2026.', ['ENDS 2026-01-01 STATED_DAY']],
    // wages and allowances are paid from another day
    ['Các chế độ quy định tại Nghị định này được thực hiện từ ngày 01/01/2020.', ['APPLIES 2020-01-01 STATED_DAY *']],
    ['Chế độ quy định tại Nghị định này được tính hưởng kể từ ngày 01/01/2020.', ['APPLIES 2020-01-01 STATED_DAY *']],
  ])('%s', (sentence, expected) => {
    expect(effectsOf(article(sentence)).map(told)).toEqual(expected);
  });

  it('quotes what is left out', () => {
    const [clause] = effectsOf(article('Nghị định này có hiệu lực từ ngày 01/7/2020, trừ quy định tại Điều 6.'));
    expect(clause?.quote).toBe('Nghị định này có hiệu lực từ ngày 01/7/2020, trừ quy định tại Điều 6');
  });

  it('takes the provisions out of the list below the clause', () => {
    const text = article(
      'Các quy định sau đây của Nghị định này có hiệu lực từ ngày 01/01/2021:\na) Khoản 1 Điều 5;\nb) Điều 6.',
    );
    expect(effectsOf(text).map(told)).toEqual(['TAKES_EFFECT 2021-01-01 STATED_DAY dieu-5/khoan-1,dieu-6']);
  });

  it('takes no number of the next article for a provision, where its line break is lost', () => {
    expect(
      effectsOf('Điều 3. Giao Bộ Tài chính thi hành.\nĐiều 4 Nghị định này có hiệu lực từ ngày 01/7/2020.').map(told),
    ).toEqual(['TAKES_EFFECT 2020-07-01 STATED_DAY']);
  });
});

describe('findEffects reads transitions', () => {
  const own = '\nĐiều 12. Hiệu lực thi hành\nNghị định này có hiệu lực từ ngày 01/7/2020.\n';

  it('takes each clause of an article on transition, with its end', () => {
    const text = `Điều 11. Điều khoản chuyển tiếp\n1. Hồ sơ đã nộp thì giải quyết theo quy định cũ.\n2. Giấy phép cũ được sử dụng đến hết ngày 31/12/2021.\n3. Cơ sở đang hoạt động phải đáp ứng điều kiện trong thời hạn 06 tháng kể từ ngày Nghị định này có hiệu lực.\n${own}`;
    expect(effectsOf(text).map((clause) => [told(clause), clause.section])).toEqual([
      ['TRANSITIONAL - - *', 'dieu-11/khoan-1'],
      ['TRANSITIONAL 2022-01-01 STATED_DAY *', 'dieu-11/khoan-2'],
      ['TRANSITIONAL 2021-01-01 OWN_EFFECT P6M *', 'dieu-11/khoan-3'],
      ['TAKES_EFFECT 2020-07-01 STATED_DAY', 'dieu-12'],
    ]);
  });

  it('quotes no heading that is read into the clause below it', () => {
    const text = `Điều 11. Quy định chuyển tiếp\nHồ sơ cũ thì giải quyết theo quy định cũ.\n${own}`;
    expect(effectsOf(text)[0]?.quote).toBe('Hồ sơ cũ thì giải quyết theo quy định cũ.');
  });

  it('takes no heading for a clause', () => {
    const text = `Điều 11. Quy định chuyển tiếp về hồ sơ nộp trước ngày\nNghị định này có hiệu lực\n1. Hồ sơ cũ thì giải quyết theo quy định cũ.\n${own}`;
    expect(effectsOf(text).map(({ section }) => section)).toEqual(['dieu-11/khoan-1', 'dieu-12']);
  });

  it.each([
    'Hợp đồng đã ký trước ngày Nghị định này có hiệu lực thì tiếp tục thực hiện.',
    'Cơ sở cũ được hoạt động thêm 01 năm kể từ ngày Nghị định có hiệu lực.',
    'Trong thời hạn 60 ngày kể từ ngày Nghị định này có hiệu lực, Bộ Tài chính ban hành hướng dẫn.',
  ])('knows them by their wording in any article: %s', (sentence) => {
    expect(effectsOf(article(sentence)).map(({ kind, quote }) => [kind, quote])).toEqual([['TRANSITIONAL', sentence]]);
  });
});

describe('findEffects on any text', () => {
  const words = [
    'Nghị định này',
    'có hiệu lực',
    'hết hiệu lực',
    'từ ngày',
    '01/7/2020',
    'kể từ ngày ký',
    'trừ',
    'Điều 5',
    'khoản 2 Điều này',
    'đến hết',
    'trong thời hạn 06 tháng',
    ',',
    '.\n',
    'Điều 7. ',
    '“',
    '”',
    'chuyển tiếp',
  ];

  it('quotes what stands at its spans, each with a day only where it says what it is counted from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, quote, day, countedFrom } of effectsOf(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
          if (day !== null) expect(countedFrom).not.toBeNull();
        }
      }),
    );
  });

  it('reads no days of other documents, which a publisher noted in the clause', () => {
    const note = '[Khoản này bị bãi bỏ bởi Luật Hoa 2021 có hiệu lực từ ngày 01/01/2022]';
    const text = `Điều 9. Hiệu lực\n1. Nghị định này có hiệu lực ${note} từ ngày 01/7/2020.\n2. Cây ${note} được trồng.`;
    expect(effectsOf(text).map(({ kind, day }) => [kind, day?.value])).toEqual([['TAKES_EFFECT', '2020-07-01']]);
  });

  it('looks at no more than three hundred clauses', () => {
    expect(effectsOf('Nghị định này có hiệu lực từ ngày 01/7/2020.\n'.repeat(400))).toHaveLength(300);
  });

  it('names at most two hundred provisions of a list below a clause', () => {
    const numbers = Array.from({ length: 250 }, (_, at) => at + 1);
    const articles = numbers.map((number) => `Điều ${number}. Mức thu\n`).join('');
    const list = numbers.map((number) => `- Điều ${number};\n`).join('');
    const clause = 'Các quy định sau đây của Nghị định này có hiệu lực từ ngày 01/01/2021:';
    const [listed] = effectsOf(`${articles}Điều 251. Hiệu lực thi hành\n1. ${clause}\n${list}`);
    expect(listed?.provisions).toHaveLength(200);
    expect(listed?.provisions.at(-1)).toBe('dieu-200');
  });
});
