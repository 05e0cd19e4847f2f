import { describe, expect, it } from 'vitest';
import { segmentText } from '../../citations/structure/segment-text.js';
import type { Section } from '../../domain/reading/reading.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { readHead } from '../head/read-head.js';
import { readText } from '../read-text.js';
import { findAssignments } from './assignments.js';

const known = (type: string) => ({ number: null, type, issuer: 'Chủ tịch UBND tỉnh Hà Nam', date: '2020-01-10' });

const assignments = (text: string, type = 'Chỉ thị', sections: readonly Section[] = []) => {
  const head = readHead(text, known(type), vocabulary);
  const context = { vocabulary, place: head.place, day: '2020-01-10', head, sections, segmented: segmentText(text) };
  return findAssignments(text, 0, text.length, context);
};

const ASSIGNED: readonly (readonly [string, readonly string[], string])[] = [
  // assignees after a cue
  ['3. Giao Sở Nội vụ theo dõi việc thực hiện.', ['Sở Nội vụ'], 'theo dõi việc thực hiện'],
  [
    'Đề nghị Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh phối hợp tuyên truyền.',
    ['Ủy ban Mặt trận Tổ quốc', 'các đoàn thể tỉnh'],
    'phối hợp tuyên truyền',
  ],
  [
    'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện nghiêm.',
    ['các sở, ban, ngành'],
    'thực hiện nghiêm',
  ],
  // assignees as subject; "và" inside a name, and between two names
  [
    '5. Sở Kế hoạch và Đầu tư và Sở Tài chính cân đối nguồn vốn.',
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    'cân đối nguồn vốn',
  ],
  [
    'Báo Hà Nam, các cơ quan báo chí đẩy mạnh tuyên truyền.',
    ['Báo Hà Nam', 'các cơ quan báo chí'],
    'đẩy mạnh tuyên truyền',
  ],
  [
    'Điều 3. Chánh Văn phòng, Giám đốc Sở Tài chính chịu trách nhiệm thi hành Quyết định này./.',
    ['Chánh Văn phòng', 'Giám đốc Sở Tài chính'],
    'chịu trách nhiệm thi hành Quyết định này',
  ],
  // assignees after an adjunct that has commas and quotes
  [
    'Trên cơ sở mục tiêu "Đổi mới, các sở", kết quả năm trước, các địa phương xây dựng kế hoạch.',
    ['các địa phương'],
    'xây dựng kế hoạch',
  ],
  // the closing formula ends any list, with commas or semicolons and verbs in names
  [
    'Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ; Cục trưởng Cục Quản lý, giám sát chính sách thuế; Chủ tịch Ủy ban nhân dân các huyện, thành phố và các tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    [
      'Chánh Văn phòng Ủy ban nhân dân tỉnh',
      'Giám đốc Sở Nội vụ',
      'Cục trưởng Cục Quản lý, giám sát chính sách thuế',
      'Chủ tịch Ủy ban nhân dân các huyện, thành phố',
      'các tập thể có tên tại Điều 1',
    ],
    'chịu trách nhiệm thi hành Quyết định này',
  ],
  [
    'Thủ trưởng các cơ quan, đơn vị và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
    ['Thủ trưởng các cơ quan, đơn vị', 'các tổ chức, cá nhân có liên quan'],
    'chịu trách nhiệm thi hành Quyết định này',
  ],
  ['Mỗi cơ quan, đơn vị lựa chọn một công trình.', ['Mỗi cơ quan, đơn vị'], 'lựa chọn một công trình'],
  // a form of address
  [
    'Các ông (bà): Chánh Văn phòng, Giám đốc các Sở: Tài chính, Nội vụ và Thủ trưởng các đơn vị chịu trách nhiệm thi hành Quyết định này.',
    ['Chánh Văn phòng', 'Giám đốc các Sở: Tài chính, Nội vụ', 'Thủ trưởng các đơn vị'],
    'chịu trách nhiệm thi hành Quyết định này',
  ],
  // agencies enumerated after a colon, units of a series, deputies, one office of two bodies
  [
    'Giám đốc các Sở, ngành: Tài chính, Tài nguyên và Môi trường, Cục Thuế; Chủ tịch Ủy ban nhân dân cấp huyện, cấp xã rà soát đối tượng.',
    [
      'Giám đốc các Sở, ngành: Tài chính, Tài nguyên và Môi trường, Cục Thuế',
      'Chủ tịch Ủy ban nhân dân cấp huyện, cấp xã',
    ],
    'rà soát đối tượng',
  ],
  [
    'Giao các Ban của Hội đồng nhân dân tỉnh, các Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.',
    ['các Ban của Hội đồng nhân dân tỉnh', 'các Tổ đại biểu', 'đại biểu Hội đồng nhân dân tỉnh'],
    'giám sát việc thực hiện',
  ],
  [
    'Các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch.',
    ['Các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy'],
    'xây dựng kế hoạch',
  ],
  [
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện theo dõi việc thực hiện.',
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'],
    'theo dõi việc thực hiện',
  ],
  // verbs in the names of bodies
  [
    'Các ban xây dựng đảng, các cơ quan tham mưu, giúp việc Tỉnh ủy hướng dẫn thực hiện.',
    ['Các ban xây dựng đảng', 'các cơ quan tham mưu, giúp việc Tỉnh ủy'],
    'hướng dẫn thực hiện',
  ],
  [
    'Ban Chỉ đạo phòng, chống thiên tai huyện, các cơ quan quản lý đê điều tổ chức kiểm tra.',
    ['Ban Chỉ đạo phòng, chống thiên tai huyện', 'các cơ quan quản lý đê điều'],
    'tổ chức kiểm tra',
  ],
  ['Bộ Ngoại giao cử đại diện tham gia đoàn.', ['Bộ Ngoại giao'], 'cử đại diện tham gia đoàn'],
  // a cue after an adjunct
  [
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở Nội vụ.',
    ['các đơn vị'],
    'phản ánh về Sở Nội vụ',
  ],
  // lines broken in print
  [
    'Các sở và các thành viên quy định tại\nĐiều 1 chịu trách nhiệm thi hành Quyết định này.',
    ['Các sở', 'các thành viên quy định tại Điều 1'],
    'chịu trách nhiệm thi hành Quyết định này',
  ],
  [
    'Yêu cầu Chủ tịch Ủy ban nhân dân các huyện,\nthị xã, thành phố tổ chức thực hiện.',
    ['Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố'],
    'tổ chức thực hiện',
  ],
];

describe('findAssignments', () => {
  it.each(ASSIGNED)('reads %j', (text, names, duty) => {
    const [found, ...others] = assignments(text);
    expect(others).toEqual([]);
    expect(found?.assignees.map(({ written }) => written)).toEqual(names);
    expect(found?.duty).toBe(duty);
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it('splits clauses that have assignees of their own', () => {
    const found = assignments(
      'Giao Sở Tài chính bố trí kinh phí; Sở Nội vụ tổng hợp kết quả; báo cáo trước ngày 15/12.',
    );
    expect(found.map(({ duty }) => duty)).toEqual(['bố trí kinh phí', 'tổng hợp kết quả; báo cáo trước ngày 15/12']);
    expect(found[1]?.deadline).toBe('trước ngày 15/12');
  });

  it('reads frequency, report recipient and intermediary, and identifies local bodies', () => {
    const [found] = assignments(
      'Yêu cầu các huyện thực hiện; định kỳ 6 tháng, năm, báo cáo kết quả về Ủy ban nhân dân tỉnh (thông qua Sở Nội vụ).',
    );
    expect(found).toMatchObject({
      frequency: 'định kỳ 6 tháng, năm',
      reportTo: { written: 'Ủy ban nhân dân tỉnh', bodyId: 'ubnd-tinh-ha-nam' },
      through: { written: 'Sở Nội vụ', bodyId: 'so-noi-vu-tinh-ha-nam' },
    });
  });

  it('links no body when bodies at every level are meant', () => {
    const [found] = assignments('Đề nghị Ủy ban Mặt trận Tổ quốc phối hợp với chính quyền cùng cấp vận động Nhân dân.');
    expect(found?.assignees).toEqual([{ written: 'Ủy ban Mặt trận Tổ quốc', bodyId: null }]);
  });

  it('reads who leads and who works with them in one clause', () => {
    const found = assignments(
      'Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ; Kho bạc Nhà nước tỉnh; Ủy ban nhân dân các huyện tổ chức thực hiện Kế hoạch này.',
    );
    expect(found).toMatchObject([
      {
        assignees: [{ written: 'Sở Tài chính' }],
        partners: [
          { written: 'Sở Nội vụ', bodyId: 'so-noi-vu-tinh-ha-nam' },
          { written: 'Kho bạc Nhà nước tỉnh' },
          { written: 'Ủy ban nhân dân các huyện' },
        ],
      },
    ]);
  });

  it.each([
    ['Sở Y tế chủ trì, phối hợp với các cơ quan liên quan kiểm tra; phối hợp với Công an tỉnh xử lý.', 2],
    ['Sở Y tế phối hợp Sở Nội vụ tham mưu.', 1],
    ['Sở Y tế kiểm tra.', 0],
  ])('counts the partners of %j: %i', (text, count) => {
    expect(assignments(text)[0]?.partners).toHaveLength(count);
  });

  it.each([
    ['Trước ngày 15/12/2020, các sở gửi báo cáo.', 'Trước ngày 15/12/2020'],
    ['Các sở hoàn thành trước ngày 30 tháng 6 năm 2020.', 'trước ngày 30 tháng 6 năm 2020'],
    ['Các sở báo cáo chậm nhất là ngày 20 hằng tháng.', 'chậm nhất là ngày 20 hằng tháng'],
    ['Các sở hoàn thành việc rà soát trong quý I/2021.', 'trong quý I/2021'],
    ['Các sở trả lời trong thời hạn 05 ngày làm việc.', 'trong thời hạn 05 ngày làm việc'],
  ])('reads the deadline of %j', (text, deadline) => {
    expect(assignments(text)[0]?.deadline).toBe(deadline);
  });

  it('reads the items under the name of a body as its duty', () => {
    const text =
      '1. Sở Y tế\na) Chủ trì kiểm tra;\nb) Chỉ đạo các bệnh viện thực hiện.\n2. Sở Nội vụ\n- Tổng hợp kết quả.';
    const sections = [
      { path: 'muc-1', label: '1', heading: null, start: 0, end: text.indexOf('2. ') },
      { path: 'muc-2', label: '2', heading: null, start: text.indexOf('2. '), end: text.length },
    ];
    const found = assignments(text, 'Kế hoạch', sections);
    expect(found.map(({ assignees, duty }) => [assignees[0]?.written, duty])).toEqual([
      ['Sở Y tế', 'a) Chủ trì kiểm tra; b) Chỉ đạo các bệnh viện thực hiện'],
      ['Sở Nội vụ', '- Tổng hợp kết quả'],
    ]);
  });

  it('reads the items after a colon as the duty', () => {
    const text = '1. Sở Y tế:\na) Chủ trì kiểm tra;\nb) Tổng hợp. Lập báo cáo.';
    const section = { path: 'muc-1', label: '1', heading: null, start: 0, end: text.length };
    const [found, ...others] = assignments(text, 'Kế hoạch', [section]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ assignees: [{ written: 'Sở Y tế' }], section: 'muc-1' });
    expect(found?.duty).toContain('Lập báo cáo');
  });

  it('assigns an item to its own assignees if it names any', () => {
    const text = '1. Các sở, ban, ngành:\n- Sở Y tế chủ trì kiểm tra.\n- Sở Nội vụ tổng hợp kết quả.';
    const section = { path: 'muc-1', label: '1', heading: null, start: 0, end: text.length };
    const found = assignments(text, 'Kế hoạch', [section]);
    expect(found.map(({ assignees }) => assignees[0]?.written)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });

  it.each([
    ['Tổ chức tuyên truyền sâu rộng; mỗi cán bộ, đảng viên phải gương mẫu.'], // persons are exhorted
    ['Nâng cao trách nhiệm của các cấp ủy, tổ chức đảng, người đứng đầu trong chỉ đạo.'], // nobody is addressed
    ['Phát huy vai trò của Hội đồng trong việc tham mưu cho cấp ủy, chính quyền tổ chức triển khai các phong trào.'],
    ['Ban hành kèm theo Quyết định này quy chế.'],
    ['Báo cáo kết quả thực hiện năm 2020.'],
    ['Trên cơ sở những kết quả đã đạt được, cần xây dựng các giải pháp phù hợp.'],
    // labels of tables and forms
    ['Đơn vị tính: triệu đồng; phải làm tròn số.'],
    ['Cơ quan thu: Cơ quan thuế các cấp quản lý trực tiếp.'],
    ['Cơ quan chủ trì: Bộ Tư pháp.'],
    ['Đối tượng áp dụng: các cơ quan, đơn vị sử dụng ngân sách.'],
    // reports, rights, and what others bid
    ['Ủy ban nhân dân tỉnh nhận được Công văn số 12/BNV-TĐKT về việc báo cáo kết quả.'],
    ['Yêu cầu Tòa án giải quyết.'],
    ['Thủ tướng Chính phủ yêu cầu các bộ báo cáo kết quả.'],
    ['Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện các nhiệm vụ sau:'], // told below
    ['Để hoàn thành nhiệm vụ, Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua.'], // the issuer acts itself
  ])('finds none in %j', (text) => {
    expect(assignments(text)).toEqual([]);
  });

  it('finds none in text to be inserted elsewhere, nor where a part says to whom rules apply', () => {
    const inserted =
      'Điều 1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Sở Y tế kiểm tra việc thực hiện.”\nĐiều 2. Sở Nội vụ theo dõi.';
    expect(assignments(inserted, 'Quyết định').map(({ assignees }) => assignees[0]?.written)).toEqual(['Sở Nội vụ']);
    const text = 'II. ĐỐI TƯỢNG ÁP DỤNG\nCác sở, ban, ngành thực hiện Kế hoạch.';
    const section = { path: 'muc-ii', label: 'II', heading: 'ĐỐI TƯỢNG ÁP DỤNG', start: 0, end: text.length };
    expect(assignments(text, 'Kế hoạch', [section])).toEqual([]);
  });

  it('finds in what makes rules only duties of carrying it out', () => {
    const text =
      'Điều 1. Sở Y tế kiểm tra hồ sơ.\nĐiều 2. Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này.\nĐiều 3. Tổ chức thực hiện\n1. Sở Nội vụ theo dõi.';
    const known = { number: '12/2020/QĐ-UBND', type: 'Quyết định', issuer: 'UBND tỉnh Hà Nam', date: null };
    const found = readText(text, known, vocabulary).assignments;
    expect(found.map(({ assignees }) => assignees[0]?.written)).toEqual(['Giám đốc Sở Y tế', 'Sở Nội vụ']);
  });

  it('finds no assignments in normative documents, whose duties are rules', () => {
    expect(assignments('Sở Y tế có trách nhiệm kiểm tra.', 'Thông tư')).toEqual([]);
  });
});
