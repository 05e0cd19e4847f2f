import { DIRECTIVE_HEAD, type Family, halves, letters, repeating } from '../family.js';

const campaign = (at: number): string => `phong trào thi đua "${letters(at)} thi đua"`;

/** Campaigns, duties and indicators. */
export const DUTIES: readonly Family[] = [
  repeating('launched campaigns', (at) => `Chủ tịch UBND tỉnh phát động ${campaign(at)}.\n`, {
    before: DIRECTIVE_HEAD,
  }),
  halves(
    'launched and answered campaigns',
    (at) => `Hưởng ứng ${campaign(at)}.\n`,
    (at) => `Chủ tịch UBND tỉnh phát động ${campaign(at + 1_000_000)}.\n`,
    { before: DIRECTIVE_HEAD },
  ),
  repeating('campaigns on one line', (at) => `phát động ${campaign(at)}, `, { before: DIRECTIVE_HEAD }),
  repeating('campaigns after one cue', (at) => `"${letters(at)} thi đua", `, {
    before: `${DIRECTIVE_HEAD}Tiếp tục thực hiện các phong trào thi đua: `,
  }),
  repeating('campaigns without names', 'phong trào thi đua ', { before: DIRECTIVE_HEAD }),
  repeating('themes that never close', 'phong trào thi đua với chủ đề ', { before: `${DIRECTIVE_HEAD}phát động ` }),
  repeating('occasions', 'chào mừng Đại hội Đảng, ', { before: `${DIRECTIVE_HEAD}phát động ${campaign(1)} ` }),
  repeating('assignments', (at) => `${at + 1}. Giao Sở Tài chính chủ trì, phối hợp với các sở thực hiện.\n`, {
    before: DIRECTIVE_HEAD,
  }),
  repeating('assignees on one line', 'Sở Tài chính, ', { before: `${DIRECTIVE_HEAD}Giao ` }),
  repeating('assignees after an adjunct', 'các sở, ban, ngành, ', { before: `${DIRECTIVE_HEAD}Trên cơ sở ` }),
  repeating('clauses with assignees', 'Sở Tài chính thực hiện; ', { before: `${DIRECTIVE_HEAD}Giao ` }),
  repeating('duties that end in colons', 'Các sở, ban, ngành:\n', { before: DIRECTIVE_HEAD }),
  repeating('reports', 'báo cáo về kết quả ', { before: `${DIRECTIVE_HEAD}Giao Sở Tài chính thực hiện, ` }),
  repeating('spaces after a cue', ' ', { before: `${DIRECTIVE_HEAD}phát động phong trào thi đua do `, after: 'x' }),
  repeating('spaces after a quotation mark', ' ', {
    before: `${DIRECTIVE_HEAD}phát động phong trào thi đua với chủ đề "`,
    after: 'x',
  }),
  repeating('punctuation in a name', ',', { before: `${DIRECTIVE_HEAD}Giao Sở Tài chính báo cáo A`, after: 'a' }),
  repeating('indicators', (at) => `Chỉ số ${letters(at)} phát triển (${letters(at + 26)}), `, {
    before: DIRECTIVE_HEAD,
  }),
];

/** Heads, recipients and signatures. */
export const HEADS: readonly Family[] = [
  repeating('letterheads', 'ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG\nSố: 01/CT-UBND\n'),
  repeating('numbers in the head', 'Số: '),
  repeating('columns', 'ỦY BAN     CỘNG HÒA     '),
  repeating('mottos', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'),
  repeating('one endless title', 'VÀ THỰC HIỆN ', { before: 'CHỈ THỊ\nVỀ VIỆC ' }),
  repeating('recipients', (at) => `- Sở ${letters(at)};\n`, { before: `${DIRECTIVE_HEAD}Trồng cây./.\n\nNơi nhận:\n` }),
  repeating('places of recipients', 'Nơi nhận\n', { before: DIRECTIVE_HEAD }),
  repeating('signatures', (at) => `TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn ${letters(at % 26)}a\n`, {
    before: DIRECTIVE_HEAD,
  }),
  repeating('capacities', 'KT. CHỦ TỊCH\n', { before: `${DIRECTIVE_HEAD}Trồng cây./.\n\nNơi nhận:\n- A;\n` }),
  repeating('names of attachments', '1.CT-UBND.pdf\n'),
  repeating('signs at in a page footer', '@', { before: `${'a'.repeat(300)}\nEmail: `, after: ' x' }),
  repeating('spaces in a page footer', ' ', { before: `${'a'.repeat(300)}\nShare: Zalo`, after: 'x' }),
  repeating('certifications', 'XÁC THỰC VĂN BẢN HỢP NHẤT\n'),
];
