import { withTokens } from '../app/derivation/input-tokens.js';
import { saveInputs } from '../app/inputs/save-inputs.js';
import { symbolPieces } from '../domain/identity/symbol-pieces.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../store/legal-store.js';
import type { RecordInput } from '../store/rows.js';
import { claim } from './claims.js';

/** Name of the type, number, day of issue ('' where it is left open), id of the numbering authority, subject. */
type Entry = readonly [typeName: string, number: string, date: string, authority: string, subject: string];

const acts = (typeName: string, rows: readonly (readonly [string, string, string])[]): readonly Entry[] =>
  rows.map(([number, date, subject]) => [typeName, number, date, 'quoc-hoi', subject]);

const numbered = (
  typeName: string,
  authority: string,
  rows: readonly (readonly [string, string, string])[],
): readonly Entry[] => rows.map(([number, date, subject]) => [typeName, number, date, authority, subject]);

const CODES = acts('bộ luật', [
  ['33/2005/QH11', '2005-06-14', 'Dân sự'],
  ['91/2015/QH13', '2015-11-24', 'Dân sự'],
  ['100/2015/QH13', '2015-11-27', 'Hình sự'],
  ['10/2012/QH13', '2012-06-18', 'Lao động'],
  ['45/2019/QH14', '2019-11-20', 'Lao động'],
]);

const LAWS = acts('luật', [
  ['13/2003/QH11', '2003-11-26', 'Đất đai'],
  ['45/2013/QH13', '2013-11-29', 'Đất đai'],
  ['31/2024/QH15', '2024-01-18', 'Đất đai'],
  ['15/2003/QH11', '2003-11-26', 'Thi đua, khen thưởng'],
  ['06/2022/QH15', '2022-06-15', 'Thi đua, khen thưởng'],
  ['68/2014/QH13', '2014-11-26', 'Doanh nghiệp'],
  ['59/2020/QH14', '2020-06-17', 'Doanh nghiệp'],
  ['67/2014/QH13', '2014-11-26', 'Đầu tư'],
  ['61/2020/QH14', '2020-06-17', 'Đầu tư'],
  ['39/2019/QH14', '2019-06-13', 'Đầu tư công'],
  ['64/2020/QH14', '2020-06-18', 'Đầu tư theo phương thức đối tác công tư'],
  ['65/2014/QH13', '2014-11-25', 'Nhà ở'],
  ['27/2023/QH15', '2023-11-27', 'Nhà ở'],
  ['80/2015/QH13', '2015-06-22', 'Ban hành văn bản quy phạm pháp luật'],
  ['64/2025/QH15', '2025-02-19', 'Ban hành văn bản quy phạm pháp luật'],
  ['77/2015/QH13', '2015-06-19', 'Tổ chức chính quyền địa phương'],
  ['50/2014/QH13', '2014-06-18', 'Xây dựng'],
  ['62/2020/QH14', '2020-06-17', 'Sửa đổi, bổ sung một số điều của Luật Xây dựng'],
  ['43/2019/QH14', '2019-06-14', 'Giáo dục'],
  ['24/2018/QH14', '2018-06-12', 'An ninh mạng'],
  ['38/2019/QH14', '2019-06-13', 'Quản lý thuế'],
  ['22/2008/QH12', '2008-11-13', 'Cán bộ, công chức'],
  ['58/2010/QH12', '2010-11-15', 'Viên chức'],
  ['55/2014/QH13', '2014-06-23', 'Bảo vệ môi trường'],
  ['72/2020/QH14', '2020-11-17', 'Bảo vệ môi trường'],
  ['20/2023/QH15', '2023-06-22', 'Giao dịch điện tử'],
  ['29/2023/QH15', '2023-11-28', 'Kinh doanh bất động sản'],
  ['32/2024/QH15', '2024-01-18', 'Các tổ chức tín dụng'],
]);

const DECREES = numbered('nghị định', 'chinh-phu', [
  ['43/2014/NĐ-CP', '2014-05-15', 'quy định chi tiết thi hành một số điều của Luật Đất đai'],
  ['34/2016/NĐ-CP', '2016-05-14', 'quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật'],
  ['91/2017/NĐ-CP', '2017-07-31', 'quy định chi tiết Luật Thi đua, khen thưởng'],
  ['100/2019/NĐ-CP', '2019-12-30', 'xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt'],
  ['10/2020/NĐ-CP', '2020-01-17', 'kinh doanh và điều kiện kinh doanh vận tải bằng xe ô tô'],
  ['30/2020/NĐ-CP', '2020-03-05', 'về công tác văn thư'],
  ['123/2020/NĐ-CP', '2020-10-19', 'quy định về hóa đơn, chứng từ'],
  ['126/2020/NĐ-CP', '2020-10-19', 'quy định chi tiết một số điều của Luật Quản lý thuế'],
  ['145/2020/NĐ-CP', '2020-12-14', 'quy định chi tiết Bộ luật Lao động về điều kiện lao động và quan hệ lao động'],
  ['01/2021/NĐ-CP', '2021-01-04', 'về đăng ký doanh nghiệp'],
  ['15/2021/NĐ-CP', '2021-03-03', 'quy định chi tiết một số nội dung về quản lý dự án đầu tư xây dựng'],
  ['20/2021/NĐ-CP', '2021-03-15', 'quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội'],
  ['31/2021/NĐ-CP', '2021-03-26', 'quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư'],
  ['08/2022/NĐ-CP', '2022-01-10', 'quy định chi tiết một số điều của Luật Bảo vệ môi trường'],
  ['13/2023/NĐ-CP', '2023-04-17', 'bảo vệ dữ liệu cá nhân'],
  ['98/2023/NĐ-CP', '2023-12-31', 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'],
  ['102/2024/NĐ-CP', '2024-07-30', 'quy định chi tiết thi hành một số điều của Luật Đất đai'],
  ['168/2024/NĐ-CP', '2024-12-26', 'quy định xử phạt vi phạm hành chính về trật tự, an toàn giao thông'],
]);

const CIRCULARS: readonly Entry[] = (
  [
    ['111/2013/TT-BTC', '2013-08-15', 'bo-tai-chinh', 'hướng dẫn thực hiện Luật Thuế thu nhập cá nhân'],
    ['219/2013/TT-BTC', '2013-12-31', 'bo-tai-chinh', 'hướng dẫn thi hành Luật Thuế giá trị gia tăng'],
    ['39/2014/TT-BTC', '2014-03-31', 'bo-tai-chinh', 'hướng dẫn về hóa đơn bán hàng hóa, cung ứng dịch vụ'],
    ['200/2014/TT-BTC', '2014-12-22', 'bo-tai-chinh', 'hướng dẫn chế độ kế toán doanh nghiệp'],
    ['133/2016/TT-BTC', '2016-08-26', 'bo-tai-chinh', 'hướng dẫn chế độ kế toán doanh nghiệp nhỏ và vừa'],
    ['40/2021/TT-BTC', '2021-06-01', 'bo-tai-chinh', 'hướng dẫn thuế và quản lý thuế đối với hộ kinh doanh'],
    ['78/2021/TT-BTC', '2021-09-17', 'bo-tai-chinh', 'hướng dẫn Nghị định số 123/2020/NĐ-CP về hóa đơn'],
    ['80/2021/TT-BTC', '2021-09-29', 'bo-tai-chinh', 'hướng dẫn Luật Quản lý thuế'],
    ['29/2021/TT-BTC', '', 'bo-tai-chinh', ''],
    ['29/2021/TT-BGTVT', '', 'bo-giao-thong-van-tai', ''],
    ['29/2021/TT-BYT', '', 'bo-y-te', ''],
    ['39/2016/TT-NHNN', '2016-12-30', 'ngan-hang-nha-nuoc-viet-nam', 'quy định về hoạt động cho vay'],
    ['01/2021/TT-NHNN', '2021-03-31', 'ngan-hang-nha-nuoc-viet-nam', 'quy định về phát hành giấy tờ có giá'],
    ['02/2021/TT-NHNN', '2021-03-31', 'ngan-hang-nha-nuoc-viet-nam', 'hướng dẫn giao dịch ngoại tệ'],
    ['03/2021/TT-NHNN', '2021-04-02', 'ngan-hang-nha-nuoc-viet-nam', 'về cơ cấu lại thời hạn trả nợ'],
    ['32/2018/TT-BGDĐT', '2018-12-26', 'bo-giao-duc-va-dao-tao', 'ban hành Chương trình giáo dục phổ thông'],
    ['27/2020/TT-BGDĐT', '2020-09-04', 'bo-giao-duc-va-dao-tao', 'quy định đánh giá học sinh tiểu học'],
    ['01/2021/TT-BGDĐT', '2021-02-02', 'bo-giao-duc-va-dao-tao', 'quy định mã số giáo viên mầm non'],
    ['02/2021/TT-BGDĐT', '2021-02-02', 'bo-giao-duc-va-dao-tao', 'quy định mã số giáo viên tiểu học'],
    ['03/2021/TT-BGDĐT', '2021-02-02', 'bo-giao-duc-va-dao-tao', 'quy định mã số giáo viên trung học cơ sở'],
    ['04/2021/TT-BGDĐT', '2021-02-02', 'bo-giao-duc-va-dao-tao', 'quy định mã số giáo viên trung học phổ thông'],
    ['22/2021/TT-BGDĐT', '2021-07-20', 'bo-giao-duc-va-dao-tao', 'quy định về đánh giá học sinh trung học'],
    ['01/2021/TT-BXD', '2021-05-19', 'bo-xay-dung', 'ban hành QCVN 01:2021/BXD về quy hoạch xây dựng'],
    ['02/2021/TT-BXD', '2021-05-19', 'bo-xay-dung', 'ban hành QCVN 06:2021/BXD về an toàn cháy'],
    ['02/2021/TT-BNV', '2021-06-11', 'bo-noi-vu', 'quy định mã số, tiêu chuẩn ngạch công chức'],
    ['03/2021/TT-BNV', '2021-06-29', 'bo-noi-vu', 'sửa đổi chế độ nâng bậc lương thường xuyên'],
    ['02/2021/TT-BLĐTBXH', '2021-06-24', 'bo-lao-dong-thuong-binh-va-xa-hoi', 'hướng dẫn Nghị định số 20/2021/NĐ-CP'],
    ['04/2021/TT-TTCP', '2021-10-01', 'thanh-tra-chinh-phu', 'quy định quy trình tiếp công dân'],
    ['05/2021/TT-TTCP', '2021-10-01', 'thanh-tra-chinh-phu', 'quy định quy trình xử lý đơn khiếu nại'],
  ] as const
).map(([number, date, authority, subject]) => ['thông tư', number, date, authority, subject]);

const RESOLUTIONS = [
  ...numbered('nghị quyết', 'chinh-phu', [
    ['30a/2008/NQ-CP', '2008-12-27', 'về hỗ trợ giảm nghèo nhanh và bền vững đối với 61 huyện nghèo'],
    ['01/NQ-CP', '2020-01-01', 'về nhiệm vụ, giải pháp chủ yếu năm 2020'],
    ['01/NQ-CP', '2021-01-01', 'về nhiệm vụ, giải pháp chủ yếu năm 2021'],
    ['01/NQ-CP', '2022-01-08', 'về nhiệm vụ, giải pháp chủ yếu năm 2022'],
    ['01/NQ-CP', '2023-01-06', 'về nhiệm vụ, giải pháp chủ yếu năm 2023'],
    ['01/NQ-CP', '2024-01-05', 'về nhiệm vụ, giải pháp chủ yếu năm 2024'],
    ['02/NQ-CP', '2021-01-01', 'về cải thiện môi trường kinh doanh năm 2021'],
    ['02/NQ-CP', '2022-01-10', 'về cải thiện môi trường kinh doanh năm 2022'],
    ['68/NQ-CP', '2021-07-01', 'về hỗ trợ người lao động và người sử dụng lao động gặp khó khăn'],
    ['128/NQ-CP', '2021-10-11', 'thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'],
  ]),
  ...numbered('nghị quyết', 'ban-chap-hanh-trung-uong', [
    ['29-NQ/TW', '2013-11-04', 'về đổi mới căn bản, toàn diện giáo dục và đào tạo'],
    ['10-NQ/TW', '2017-06-03', 'về phát triển kinh tế tư nhân'],
    ['18-NQ/TW', '2017-10-25', 'về đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị'],
    ['19-NQ/TW', '2017-10-25', 'về đổi mới đơn vị sự nghiệp công lập'],
    ['27-NQ/TW', '2018-05-21', 'về cải cách chính sách tiền lương'],
    ['28-NQ/TW', '2018-05-23', 'về cải cách chính sách bảo hiểm xã hội'],
    ['18-NQ/TW', '2022-06-16', 'về thể chế, chính sách quản lý và sử dụng đất'],
    ['19-NQ/TW', '2022-06-16', 'về nông nghiệp, nông dân, nông thôn'],
    ['27-NQ/TW', '2022-11-09', 'về xây dựng Nhà nước pháp quyền xã hội chủ nghĩa'],
    ['29-NQ/TW', '2022-11-17', 'về đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước'],
    ['57-NQ/TW', '2024-12-22', 'về đột phá phát triển khoa học, công nghệ'],
    ['68-NQ/TW', '2025-05-04', 'về phát triển kinh tế tư nhân'],
  ]),
  ...acts('nghị quyết', [
    ['42/2017/QH14', '2017-06-21', 'về thí điểm xử lý nợ xấu của các tổ chức tín dụng'],
    ['54/2017/QH14', '2017-11-24', 'về cơ chế đặc thù phát triển Thành phố Hồ Chí Minh'],
    ['43/2022/QH15', '2022-01-11', 'về chính sách tài khóa, tiền tệ hỗ trợ Chương trình phục hồi'],
    ['98/2023/QH15', '2023-06-24', 'về cơ chế đặc thù phát triển Thành phố Hồ Chí Minh'],
  ]),
];

const DIRECTIVES_AND_DECISIONS = [
  ...numbered('chỉ thị', 'ban-chap-hanh-trung-uong', [
    ['34-CT/TW', '2014-04-07', 'về tiếp tục đổi mới công tác thi đua, khen thưởng'],
    ['05-CT/TW', '2016-05-15', 'về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
    ['35-CT/TW', '2019-05-30', 'về đại hội đảng bộ các cấp'],
    ['35-CT/TW', '2024-06-14', 'về đại hội đảng bộ các cấp'],
  ]),
  ...numbered('chỉ thị', 'thu-tuong-chinh-phu', [
    ['16/CT-TTg', '2017-05-04', 'về tăng cường năng lực tiếp cận cuộc Cách mạng công nghiệp lần thứ 4'],
    ['15/CT-TTg', '2020-03-27', 'về phòng, chống dịch COVID-19'],
    ['16/CT-TTg', '2020-03-31', 'về phòng, chống dịch COVID-19'],
  ]),
  ...numbered('quyết định', 'thu-tuong-chinh-phu', [
    ['27/2018/QĐ-TTg', '2018-07-06', 'ban hành Hệ thống ngành kinh tế Việt Nam'],
    ['749/QĐ-TTg', '2020-06-03', 'phê duyệt Chương trình Chuyển đổi số quốc gia'],
    ['942/QĐ-TTg', '2021-06-15', 'phê duyệt Chiến lược phát triển Chính phủ điện tử'],
    ['22/2021/QĐ-TTg', '2021-07-02', 'về tiêu chí phân loại doanh nghiệp có vốn nhà nước'],
    ['23/2021/QĐ-TTg', '2021-07-07', 'về thực hiện chính sách hỗ trợ người lao động'],
    ['06/QĐ-TTg', '2022-01-06', 'phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư'],
    ['1246/QĐ-TTg', '', ''],
  ]),
];

/** Well-known documents with their numbers, days of issue and subjects, as a catalogue lists them. */
export const WELL_KNOWN: readonly Entry[] = [
  ...CODES,
  ...LAWS,
  ...DECREES,
  ...CIRCULARS,
  ...RESOLUTIONS,
  ...DIRECTIVES_AND_DECISIONS,
];

/** Saves {@link WELL_KNOWN} as records of a catalogue, from which the documents are derived as ever. */
export async function saveWellKnown(store: LegalStore, vocabulary: VocabularyIndex): Promise<void> {
  const records = WELL_KNOWN.map((entry, at) => withTokens(recordOf(entry, at, vocabulary), vocabulary));
  await saveInputs(store, vocabulary, { put: records, remove: [] });
}

function recordOf(entry: Entry, at: number, vocabulary: VocabularyIndex): RecordInput {
  const [typeName, symbol, date, authority, subject] = entry;
  const named = vocabulary.typeByName(typeName)?.citedByNameAlone === true;
  const name = `${typeName.charAt(0).toUpperCase()}${typeName.slice(1)} ${subject}`;
  return {
    kind: 'record',
    id: `record-${at}`,
    tokens: [],
    source: 'catalogue',
    url: null,
    checked: false,
    checkedOn: null,
    claims: claim({
      type: vocabulary.typeByName(typeName)?.type ?? null,
      typeName,
      symbol,
      authority,
      issuers: [vocabulary.bodyById.get(authority)?.name ?? authority],
      ...(date === '' ? { year: symbolPieces(symbol).year } : { date }),
      name: named ? name : null,
      title: named ? name : subject || null,
    }),
    effectiveFrom: null,
    expiredOn: null,
    relations: [],
  };
}
