import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';

/** Quotes of all mentions but numbered ones and those in titles, with what they stand for. */
const uses = (text: string): readonly string[] =>
  recogniseIn(text, { type: 'Thông tư' }).flatMap(({ quote, claims, antecedents, role }) =>
    antecedents.length === 0 || role === 'EMBEDDED' ? [] : [`${quote} = ${claims.symbol ?? claims.name}`],
  );

const LAW = 'Luật Đấu thầu số 22/2023/QH15 ngày 23/6/2023';
const DECREE = 'Nghị định số 24/2024/NĐ-CP ngày 27/02/2024 của Chính phủ quy định chi tiết Luật Đấu thầu';
const PROGRAMME =
  'Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia';

const DECLARED: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // a name, its declaration and a later use
  [
    `theo ${LAW} (sau đây gọi là Luật Đấu thầu). Hồ sơ theo Điều 7 Luật Đấu thầu.`,
    ['Luật Đấu thầu = 22/2023/QH15', 'Luật Đấu thầu = 22/2023/QH15'],
  ],
  // before its declaration a name stands for itself
  [`theo Luật Đấu thầu. Căn cứ ${LAW} (sau đây gọi là Luật Đấu thầu);`, ['Luật Đấu thầu = 22/2023/QH15']],
  // a longer name is another law's
  [`theo ${LAW} (sau đây gọi là Luật Đấu thầu). Theo Luật Đấu thầu quốc tế.`, ['Luật Đấu thầu = 22/2023/QH15']],
  // a type word alone, whose number is the nearest of its type
  [
    `hướng dẫn ${DECREE} (sau đây gọi là Nghị định). Theo khoản 2 Điều 5 Nghị định.`,
    ['Nghị định = 24/2024/NĐ-CP', 'Nghị định = 24/2024/NĐ-CP'],
  ],
  // in lower case, in the plural, with a title of its own or as a heading it is generic
  [
    `hướng dẫn ${DECREE} (sau đây gọi là Nghị định). Theo nghị định; các Nghị định; ban hành Nghị định hướng dẫn.\nNGHỊ ĐỊNH`,
    ['Nghị định = 24/2024/NĐ-CP'],
  ],
  // quotation marks and "gọi tắt là"
  [
    `theo ${LAW} (gọi tắt là “Luật”). Điều 4 của Luật quy định phạm vi.`,
    ['Luật = 22/2023/QH15', 'Luật = 22/2023/QH15'],
  ],
  // a programme by the number of the decision that approves it
  [
    `thực hiện ${PROGRAMME} (gọi tắt là Chương trình 1719). Vốn của Chương trình 1719.`,
    ['Chương trình 1719 = 1719/QĐ-TTg', 'Chương trình 1719 = 1719/QĐ-TTg'],
  ],
  // and by what its title says that it lays down
  [
    `thực hiện ${PROGRAMME} (sau đây gọi là Chương trình). Mục tiêu của Chương trình.`,
    ['Chương trình = 1719/QĐ-TTg', 'Chương trình = 1719/QĐ-TTg'],
  ],
  [
    'Quyết định số 20/QĐ-TTg ngày 01/02/2022 phê duyệt Chiến lược phát triển thủy sản (sau đây gọi là Chiến lược). Theo Chiến lược.',
    ['Chiến lược = 20/QĐ-TTg', 'Chiến lược = 20/QĐ-TTg'],
  ],
  // a regulation by the decision with which it was issued
  [
    'Quy chế làm việc ban hành kèm theo Quyết định số 52/QĐ-UBND ngày 03/4/2020 (sau đây gọi là Quy chế). Điều 3 Quy chế.',
    ['Quy chế = 52/QĐ-UBND', 'Quy chế = 52/QĐ-UBND'],
  ],
  // an abbreviation in capitals by the initials of the document's words
  [
    'theo Bộ luật Tố tụng dân sự số 92/2015/QH13 (sau đây viết tắt là BLTTDS). Người khởi kiện theo Điều 186 BLTTDS.',
    ['BLTTDS = 92/2015/QH13', 'BLTTDS = 92/2015/QH13'],
  ],
  [
    'Luật Đất đai năm 2013 và Bộ luật Dân sự năm 2015 (viết tắt là BLDS). Quy định tại BLDS và BHXH.',
    ['BLDS = Bộ luật Dân sự', 'BLDS = Bộ luật Dân sự'],
  ],
  ['theo Luật Bảo hiểm xã hội năm 2014 về bảo hiểm xã hội (sau đây viết tắt là BHXH). Mức đóng BHXH.', []],
  // of what is no document nothing is kept
  ['Ban Quản lý dự án (sau đây gọi là Chủ đầu tư) lập Kế hoạch đấu thầu (sau đây gọi là Kế hoạch). Kế hoạch gồm:', []],
  ['Căn cứ Luật Giá, Sở Tài chính lập Kế hoạch đấu thầu (sau đây gọi là Kế hoạch). Theo Kế hoạch.', []],
];

describe('expressions that a text declares', () => {
  it.each(DECLARED)('are read in "%s"', (text, expected) => {
    expect(uses(text), explainIn(text)).toEqual(expected);
  });

  it('say where all that is known of them comes from', () => {
    const [law, declared] = recogniseIn(`theo ${LAW} (sau đây gọi là Luật Đấu thầu).`);
    expect(declared?.claims).toEqual({ ...law?.claims, title: null, origins: declared?.claims.origins });
    expect(new Set(Object.values(declared?.claims.origins ?? {}))).toEqual(new Set(['SAME_TEXT']));
    expect(declared?.antecedents).toEqual([0]);
  });

  it('mean the citing document where they are declared for it', () => {
    const text = 'Thông tư số 05/2020/TT-BTC (sau đây gọi là Thông tư) gồm Điều 2 của Thông tư.';
    const roles = recogniseIn(text, { type: 'Thông tư', number: '05/2020/TT-BTC' }).map(({ role }) => role);
    expect(roles).toEqual(['SELF', 'SELF', 'SELF']);
  });
});
