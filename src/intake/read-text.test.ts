import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../testing/vocabulary.js';
import { readBytes } from './bytes/read-bytes.js';
import { extractCitations } from './extract-citations.js';
import { readText } from './read-text.js';

const bytes = readFileSync(new URL('../../seed/documents/chi-thi-phat-dong-thi-dua-2021.txt', import.meta.url));
const read = readBytes(bytes);
const content = read.kind === 'read' ? read.content : '';
const reading = readText(content, null, vocabulary);

describe('readText on the first document', () => {
  it('splits it into preamble, eleven numbered sections and the closing, without lead, title and end block', () => {
    const numbered = Array.from({ length: 11 }, (_, index) => `muc-${index + 1}`);
    expect(reading.sections.map(({ path }) => path)).toEqual(['mo-dau', ...numbered, 'ket']);
    const [preamble] = reading.sections;
    expect(content.slice(preamble?.start).trimStart()).toMatch(/^Năm 2021 có ý nghĩa/);
    const closing = reading.sections.at(-1);
    expect(content.slice(closing?.start, closing?.end).trim()).toMatch(/^Yêu cầu Thủ trưởng.*chỉ đạo\.\/\.$/s);
  });

  it('finds exactly the seven citations, each with its kind and section', () => {
    const citing = reading.mentions.filter(({ role, form }) => role === 'CITING' && form !== 'ELLIPTIC');
    expect(citing.map(({ claims, kind, section }) => [claims.symbol ?? claims.name, kind, section])).toEqual([
      ['Nghị quyết Đại hội Đảng bộ tỉnh Bình Dương', 'REFERS', 'mo-dau'],
      ['34-CT/TW', 'IMPLEMENTS', 'muc-1'],
      ['01/NQ-CP', 'IMPLEMENTS', 'muc-2'],
      ['01-NQ/TU', 'IMPLEMENTS', 'muc-2'],
      ['35/NQ-HĐND', 'IMPLEMENTS', 'muc-2'],
      ['05-CT/TW', 'IMPLEMENTS', 'muc-3'],
      ['45-CT/TW', 'IMPLEMENTS', 'muc-4'],
    ]);
  });

  it('reads its signer and nine recipients', () => {
    expect(reading.signatures).toEqual([{ name: 'Nguyễn Hoàng Thao', office: 'Chủ tịch', capacity: null }]);
    expect(reading.recipients.map(({ expanded }) => expanded)).toEqual([
      'Hội đồng Thi đua - Khen thưởng Trung ương',
      'Ban Thi đua - Khen thưởng Trung ương',
      'Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh',
      'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'Thành viên Hội đồng Thi đua - Khen thưởng tỉnh',
      'Các đơn vị thuộc cụm, khối thi đua của tỉnh',
      'Lãnh đạo Văn phòng, chuyên viên, Tổng hợp',
      'Lưu: Văn thư, Lh',
    ]);
  });

  it('launches one campaign and continues four of the Prime Minister', () => {
    const [launched, ...continued] = reading.campaigns;
    expect(launched).toMatchObject({
      role: 'LAUNCHES',
      name: 'Phong trào thi đua năm 2021',
      theme: 'Đoàn kết, sáng tạo, thi đua xây dựng Bình Dương văn minh, giàu đẹp',
      occasions: [
        'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
        'cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 – 2026',
      ],
      launchedBy: { bodyId: 'chu-tich-ubnd-tinh-binh-duong' },
    });
    expect(continued.map(({ role, name, launchedBy, section }) => [role, name, launchedBy?.bodyId, section])).toEqual(
      [
        'Cả nước chung sức xây dựng nông thôn mới',
        'Doanh nghiệp Việt Nam hội nhập và phát triển',
        'Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau',
        'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
      ].map((name) => ['CONTINUES', name, 'thu-tuong-chinh-phu', 'muc-3']),
    );
  });

  it('names five indicators in section 5', () => {
    expect(reading.indicators.map(({ abbreviation, section }) => [abbreviation, section])).toEqual(
      ['Par Index', 'PCI', 'PAPI', 'SIPAS', 'ICT INDEX'].map((letters) => [letters, 'muc-5']),
    );
  });

  it('lays five duties, the last with how often, to whom and through whom to report', () => {
    const assigned = reading.assignments.map(({ section, assignees }) => [
      section,
      assignees.map(({ written }) => written),
    ]);
    expect(assigned).toEqual([
      ['muc-2', ['các cơ quan, đơn vị, địa phương trong tỉnh']],
      ['muc-9', ['Đài Phát thanh và Truyền hình Bình Dương', 'Báo Bình Dương', 'các cơ quan thông tin đại chúng']],
      ['muc-10', ['Ủy ban Mặt trận Tổ quốc', 'các đoàn thể chính trị - xã hội']],
      ['muc-11', ['Sở Nội vụ (Ban Thi đua – Khen thưởng)']],
      [
        'ket',
        [
          'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh',
          'các cơ quan, đơn vị trên địa bàn tỉnh',
          'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố',
        ],
      ],
    ]);
    expect(reading.assignments[2]?.assignees.map(({ bodyId }) => bodyId)).toEqual([null, null]);
    expect(reading.assignments[3]).toMatchObject({
      assignees: [{ bodyId: 'so-noi-vu-tinh-binh-duong' }],
      reportTo: { bodyId: 'ubnd-tinh-binh-duong' },
    });
    expect(reading.assignments[4]).toMatchObject({
      frequency: 'định kỳ 6 tháng, năm',
      reportTo: { bodyId: 'ubnd-tinh-binh-duong' },
      through: { bodyId: 'so-noi-vu-tinh-binh-duong' },
    });
  });

  it('has spans that hold their quotes', () => {
    for (const { start, end, quote } of [...reading.campaigns, ...reading.assignments, ...reading.mentions]) {
      expect(content.slice(start, end)).toBe(quote);
    }
  });

  it('reads head and mentions alone alike', () => {
    const { head, mentions } = reading;
    expect(extractCitations(content, null, vocabulary)).toEqual({
      head,
      mentions: mentions.map((mention) => ({ ...mention, section: null })),
    });
  });
});

it('a resolution that names its plenum as issuer is meant by "Nghị quyết Trung ương 4 khóa XI"', () => {
  const known = {
    number: '12-NQ/TW',
    type: 'Nghị quyết',
    issuer: 'Hội nghị lần thứ tư BCHTW khóa XI',
    date: '2012-01-16',
  };
  const { mentions } = extractCitations('Tiếp tục thực hiện Nghị quyết Trung ương 4 khóa XI.', known, vocabulary);
  expect(mentions.map(({ role }) => role)).toEqual(['SELF']);
});
