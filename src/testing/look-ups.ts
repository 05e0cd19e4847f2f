/**
 * Look-ups as people type them, over `well-known-documents.ts`. Documents are named by their numbers, with the year where
 * several have the number (`01/NQ-CP@2021`).
 */

/** A look-up that one document answers: it comes first, and it alone matches. */
export type MatchedLookUp = readonly [typed: string, number: string];

/** A look-up with a slip in a digit or name: nothing matches, and just these are asked back (did you mean …?). */
export type SlippedLookUp = readonly [typed: string, numbers: readonly string[]];

/** A look-up that several documents answer: all of them are possible, and none matches. */
export type AmbiguousLookUp = readonly [typed: string, numbers: readonly string[]];

/** A list of look-ups. */
export interface LookUps {
  readonly matched: readonly MatchedLookUp[];
  readonly slipped: readonly SlippedLookUp[];
  readonly ambiguous: readonly AmbiguousLookUp[];
}

/** Sixty look-ups, written before the rules that answer them: a third each in shorthand, misspelt and ambiguous. */
export const LOOK_UPS: LookUps = {
  matched: [
    // shorthand
    ['NĐ 126/2020', '126/2020/NĐ-CP'],
    ['Luật 31/2024', '31/2024/QH15'],
    ['Luật Đất đai 2013', '45/2013/QH13'],
    ['qd 1246/qd-ttg', '1246/QĐ-TTg'],
    ['nghi quyet 01 2021 chinh phu', '01/NQ-CP@2021'],
    ['nđ 30/2020', '30/2020/NĐ-CP'],
    ['NĐ30', '30/2020/NĐ-CP'],
    ['TT 78/2021/TT-BTC', '78/2021/TT-BTC'],
    ['tt200 btc', '200/2014/TT-BTC'],
    ['thông tư 133/2016 của Bộ Tài chính', '133/2016/TT-BTC'],
    ['BLDS 2015', '91/2015/QH13'],
    ['luat doanh nghiep 2020', '59/2020/QH14'],
    ['luật BVMT 2020', '72/2020/QH14'],
    ['ND 123', '123/2020/NĐ-CP'],
    ['CT 34 TW', '34-CT/TW'],
    ['NQ 29-NQ/TW 2013', '29-NQ/TW@2013'],
    ['bộ luật lao động 2019', '45/2019/QH14'],
    ['tt 39 nhnn', '39/2016/TT-NHNN'],
    ['quyết định 749 thủ tướng', '749/QĐ-TTg'],
    ['luật số 80/2015', '80/2015/QH13'],
    // misspelt in marks, separators and letters alone: these are repaired
    ['ND 30/2020/ND-CP', '30/2020/NĐ-CP'],
    ['34-CT/TƯ', '34-CT/TW'],
    ['01-NQ/CP năm 2021', '01/NQ-CP@2021'],
    ['30a NQ CP 2008', '30a/2008/NQ-CP'],
    ['Nghi dinh so 168/2024/ND – CP', '168/2024/NĐ-CP'],
    ['QÐ 749/QÐ-TTg', '749/QĐ-TTg'],
    ['Luât Doanh nghiêp 2020', '59/2020/QH14'],
    ['1246/QD-TTg', '1246/QĐ-TTg'],
  ],
  slipped: [
    ['NĐ 162/2020', ['126/2020/NĐ-CP']],
    ['12/2020/NĐ-CP', ['126/2020/NĐ-CP', '123/2020/NĐ-CP']],
    ['3O/2020/NĐ-CP', ['30/2020/NĐ-CP']],
    ['l26/2020/NĐ-CP', ['126/2020/NĐ-CP']],
    ['45/203/QH13', ['45/2013/QH13']],
    ['54/2013/QH13', ['45/2013/QH13']],
    ['Luật Đất đia 2013', ['45/2013/QH13']],
    ['100/2015/QHl3', ['100/2015/QH13']],
    ['Thông tư 2OO/2014/TT-BTC', ['200/2014/TT-BTC']],
    ['98/2032/NĐ-CP', ['98/2023/NĐ-CP']],
    ['luật đầu tư 2002', ['61/2020/QH14']],
    ['Bộ luật Dân sụ 2O15', ['91/2015/QH13']],
  ],
  ambiguous: [
    ['thông tư 29/2021', ['29/2021/TT-BTC', '29/2021/TT-BGTVT', '29/2021/TT-BYT']],
    ['TT 02/2021', ['02/2021/TT-NHNN', '02/2021/TT-BGDĐT', '02/2021/TT-BXD', '02/2021/TT-BNV', '02/2021/TT-BLĐTBXH']],
    ['tt 3/2021', ['03/2021/TT-NHNN', '03/2021/TT-BGDĐT', '03/2021/TT-BNV']],
    ['TT 01/2021', ['01/2021/TT-NHNN', '01/2021/TT-BGDĐT', '01/2021/TT-BXD']],
    ['Luật Đất đai', ['13/2003/QH11', '45/2013/QH13', '31/2024/QH15']],
    ['luat doanh nghiep', ['68/2014/QH13', '59/2020/QH14']],
    ['01/NQ-CP', ['01/NQ-CP@2020', '01/NQ-CP@2021', '01/NQ-CP@2022', '01/NQ-CP@2023', '01/NQ-CP@2024']],
    ['18-NQ/TW', ['18-NQ/TW@2017', '18-NQ/TW@2022']],
    ['NQ 19 TW', ['19-NQ/TW@2017', '19-NQ/TW@2022']],
    ['27-NQ/TW', ['27-NQ/TW@2018', '27-NQ/TW@2022']],
    ['Nghị quyết 29-NQ/TW', ['29-NQ/TW@2013', '29-NQ/TW@2022']],
    ['35-CT/TW', ['35-CT/TW@2019', '35-CT/TW@2024']],
    ['16/CT-TTg', ['16/CT-TTg@2017', '16/CT-TTg@2020']],
    ['Bộ luật Dân sự', ['33/2005/QH11', '91/2015/QH13']],
    ['bộ luật lao động', ['10/2012/QH13', '45/2019/QH14']],
    ['Luật thi đua khen thưởng', ['15/2003/QH11', '06/2022/QH15']],
    ['TT 04/2021', ['04/2021/TT-BGDĐT', '04/2021/TT-TTCP']],
    ['02/NQ-CP', ['02/NQ-CP@2021', '02/NQ-CP@2022']],
    ['Luật Bảo vệ môi trường', ['55/2014/QH13', '72/2020/QH14']],
    ['22/2021', ['22/2021/QĐ-TTg', '22/2021/TT-BGDĐT']],
  ],
};

/** Twenty more, written at the same time and not looked at while the rules were made. */
export const HELD_OUT_LOOK_UPS: LookUps = {
  matched: [
    ['Nghị định 13/2023 bảo vệ dữ liệu cá nhân', '13/2023/NĐ-CP'],
    ['TT22/2021 BGDĐT', '22/2021/TT-BGDĐT'],
    ['luật nhà ở 2023', '27/2023/QH15'],
    ['nq 57 tw', '57-NQ/TW'],
    ['BLHS 2015', '100/2015/QH13'],
    ['qđ 06/2022 ttg', '06/QĐ-TTg'],
    ['NQ43/2022 Quốc hội', '43/2022/QH15'],
    ['thông tu 219/2013/tt-btc', '219/2013/TT-BTC'],
    ['Luật Quản lí thuế 2019', '38/2019/QH14'],
  ],
  slipped: [
    ['Nghị định 186/2024', ['168/2024/NĐ-CP']],
    ['nghị định 3l/2021/NĐ-CP', ['31/2021/NĐ-CP']],
    ['luat an ninh mang 2108', ['24/2018/QH14']],
    ['72/2020/QH4', ['72/2020/QH14']],
    ['111/2013/TT-BTG', ['111/2013/TT-BTC']],
  ],
  ambiguous: [
    ['luật nhà ở', ['65/2014/QH13', '27/2023/QH15']],
    ['tt 39', ['39/2014/TT-BTC', '39/2016/TT-NHNN']],
    ['Luật Đầu tư', ['67/2014/QH13', '61/2020/QH14']],
    ['nghị quyết 68', ['68/NQ-CP', '68-NQ/TW']],
    ['chỉ thị 35', ['35-CT/TW@2019', '35-CT/TW@2024']],
    ['luật bhvbqppl', ['80/2015/QH13', '64/2025/QH15']],
  ],
};
