import { describe, expect, it } from 'vitest';
import { segmentText } from '../../citations/structure/segment-text.js';
import type { Section } from '../../domain/reading/reading.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { readHead } from '../head/read-head.js';
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
  // lines broken in print
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
    ['Để hoàn thành nhiệm vụ, Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua.'], // the issuer acts itself
  ])('finds none in %j', (text) => {
    expect(assignments(text)).toEqual([]);
  });

  it('finds no assignments in normative documents, whose duties are rules', () => {
    expect(assignments('Sở Y tế có trách nhiệm kiểm tra.', 'Thông tư')).toEqual([]);
  });
});
