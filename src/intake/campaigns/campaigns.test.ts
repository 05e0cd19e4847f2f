import { describe, expect, it } from 'vitest';
import { READING_LIMITS } from '../../domain/reading/reading-limits.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { readHeadReading } from '../head/read-head.js';
import { findCampaigns } from './campaigns.js';

const KNOWN = { number: null, type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh Hà Nam', date: '2020-01-10' };

const campaigns = (text: string) => {
  const { head, titleSpan, bodyStart } = readHeadReading(text, KNOWN, vocabulary);
  const context = { vocabulary, place: head.place, day: KNOWN.date, head, sections: [], title: titleSpan };
  return findCampaigns(text, bodyStart, text.length, context);
};

describe('findCampaigns', () => {
  it('reads a launch with year, theme, occasions and launching body', () => {
    const text =
      'Để hoàn thành kế hoạch, thi đua lập thành tích chào mừng Đại hội Đảng bộ tỉnh lần thứ XX và tổ chức thành công cuộc bầu cử Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua năm 2020 như sau:\n1. Với chủ đề thi đua "Đổi mới, hiệu quả", theo phương châm "Nhanh, đúng".';
    expect(campaigns(text)).toMatchObject([
      {
        role: 'LAUNCHES',
        name: 'Phong trào thi đua năm 2020',
        theme: 'Đổi mới, hiệu quả',
        period: { from: '2020-01-01', to: '2020-12-31' },
        occasions: ['Đại hội Đảng bộ tỉnh lần thứ XX', 'cuộc bầu cử Hội đồng nhân dân'],
        launchedBy: { bodyId: 'chu-tich-ubnd-tinh-ha-nam' },
        quote: 'Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua năm 2020',
      },
    ]);
  });

  it('reads each campaign of a higher body that a document continues, by its quoted name', () => {
    const text =
      'Tiếp tục thực hiện tốt các phong trào thi đua do Thủ tướng Chính phủ phát động: "Chung sức", “Vì người nghèo” và "Văn hóa công sở".';
    const found = campaigns(text);
    expect(found.map(({ role, name }) => [role, name])).toEqual([
      ['CONTINUES', 'Chung sức'],
      ['CONTINUES', 'Vì người nghèo'],
      ['CONTINUES', 'Văn hóa công sở'],
    ]);
    expect(found.map(({ launchedBy }) => launchedBy?.bodyId)).toEqual(Array(3).fill('thu-tuong-chinh-phu'));
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  });

  it('reads reviews, and lists the campaigns to which a launched one responds', () => {
    expect(campaigns('Tổng kết phong trào thi đua "Chung sức" giai đoạn vừa qua.')).toMatchObject([
      { role: 'REVIEWS' },
    ]);
    const text =
      'Hưởng ứng phong trào thi đua do Thủ tướng Chính phủ phát động "Chung sức", Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua "Hà Nam chung sức".';
    expect(campaigns(text)).toMatchObject([
      { role: 'LAUNCHES', name: 'Hà Nam chung sức', answers: [{ name: 'Chung sức', bodyId: 'thu-tuong-chinh-phu' }] },
    ]);
  });

  it('reads as many campaigns, and as many that one answers, as a reading may hold', () => {
    const lines = (count: number, before: string): string =>
      Array.from({ length: count }, (_, at) => `${before} phong trào thi đua "${before} ${at}".\n`).join('');
    const found = campaigns(
      `Chủ đề thi đua là "Đổi mới". Theo chủ đề thi đua "Đổi mới".\n${lines(80, 'Hưởng ứng')}${lines(300, 'phát động')}`,
    );
    expect(found).toHaveLength(READING_LIMITS.campaigns);
    expect(new Set(found.map(({ answers }) => answers.length))).toEqual(new Set([READING_LIMITS.answers]));
    expect(new Set(found.map(({ theme }) => theme))).toEqual(new Set(['Đổi mới']));
  });

  it('reads a launch from the title if the text does not repeat it', () => {
    const text = 'CHỈ THỊ\nVề việc phát động phong trào thi đua hoàn thành kế hoạch năm 2020\n\nNăm 2020 là năm cuối.';
    expect(campaigns(text)).toMatchObject([
      { role: 'LAUNCHES', name: 'Phong trào thi đua hoàn thành kế hoạch năm 2020' },
    ]);
  });

  it.each([
    // in titles
    [
      'KẾ HOẠCH\nTriển khai phong trào thi đua “Chung tay vì người nghèo” giai đoạn 2021-2025\n\nNăm 2021 là năm đầu.',
      { role: 'CONTINUES', name: 'Chung tay vì người nghèo', period: { from: '2021-01-01', to: '2025-12-31' } },
    ],
    [
      'KẾ HOẠCH\nTriển khai thực hiện PTTĐ “Chung tay vì người nghèo”\n\nNăm 2021 là năm đầu.',
      { role: 'CONTINUES', name: 'Chung tay vì người nghèo', period: null },
    ],
    [
      'KẾ HOẠCH\nPhát động phong trào thi đua “Nông thôn mới” từ năm 2021 đến năm 2025\n\nNăm 2021 là năm đầu.\n1. Thời gian: từ tháng 3/2021 đến hết tháng 12/2025.',
      { role: 'LAUNCHES', name: 'Nông thôn mới', period: { from: '2021-03-01', to: '2025-12-31' } },
    ],
    [
      'BÁO CÁO\nKết quả 3 năm thực hiện phong trào thi đua “Dân vận khéo” giai đoạn 2016 - 2019\n\nNăm 2019 là năm cuối.',
      { role: 'REVIEWS', name: 'Dân vận khéo', period: { from: '2016-01-01', to: '2019-12-31' } },
    ],
    // periods as written
    [
      'Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua “Chuyển đổi số” từ ngày 01/6/2021 đến hết ngày 31/12/2025.',
      { role: 'LAUNCHES', name: 'Chuyển đổi số', period: { from: '2021-06-01', to: '2025-12-31' } },
    ],
    [
      'Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua “Chuyển đổi số” đến năm 2025.',
      { role: 'LAUNCHES', name: 'Chuyển đổi số', period: { from: null, to: '2025-12-31' } },
    ],
    // launched by the office named
    [
      'Tiếp tục thực hiện phong trào thi đua “Chuyển đổi số” giai đoạn 2021 - 2025 do Thủ tướng Chính phủ phát động.',
      { role: 'CONTINUES', name: 'Chuyển đổi số', launchedBy: { bodyId: 'thu-tuong-chinh-phu' } },
    ],
  ])('reads %j', (text, expected) => {
    expect(campaigns(text)).toMatchObject([expected]);
  });

  it.each([
    ['Khen thưởng 07 tập thể có thành tích xuất sắc trong phong trào thi đua “Đồng khởi” năm 2020.'], // only named
    ['Các đơn vị tổ chức phát động, triển khai các phong trào thi đua yêu nước.'], // no one in particular
    ['Phong trào thi đua cần tập trung hướng về cơ sở.'],
    ['Kết hợp phát động các phong trào thi đua theo đợt, theo chuyên đề năm 2020.'],
    ['Thực hiện phương châm "Kỷ cương, sáng tạo".'], // a motto
  ])('finds none in %j', (text) => {
    expect(campaigns(text)).toEqual([]);
  });
});
