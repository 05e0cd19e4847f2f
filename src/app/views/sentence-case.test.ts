import { describe, expect, it } from 'vitest';
import { vocabulary as index } from '../../testing/vocabulary.js';
import { inSentenceCase } from './sentence-case.js';

describe('inSentenceCase', () => {
  it.each([
    ['VỀ CÔNG TÁC VĂN THƯ', 'Về công tác văn thư'],
    ['ĐẤT ĐAI', 'Đất đai'],
    ['VỀ PHÁT TRIỂN TỈNH BÌNH DƯƠNG', 'Về phát triển tỉnh Bình Dương'], // a place
    ['QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG', 'Quy chế làm việc của Ủy ban nhân dân tỉnh Bình Dương'], // a body
    ['UỶ BAN NHÂN DÂN TỈNH BÌNH DƯƠNG', 'Uỷ ban nhân dân tỉnh Bình Dương'], // the other place of the tone mark
    ['CHỨC NĂNG CỦA BỘ TÀI CHÍNH, CHÍNH PHỦ', 'Chức năng của Bộ Tài chính, Chính phủ'], // bodies before punctuation
    ['HỌC TẬP TƯ TƯỞNG HỒ CHÍ MINH', 'Học tập tư tưởng Hồ Chí Minh'], // a person
    ['VÌ HÒA BÌNH', 'Vì hòa bình'], // a word that is a place too
    ['TẠI TỈNH HÒA BÌNH', 'Tại tỉnh Hòa Bình'],
    ['SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐẤT ĐAI', 'Sửa đổi, bổ sung một số điều của Luật Đất đai'], // a law
    ['PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT', 'Phổ biến, giáo dục pháp luật'],
    ['HƯỚNG DẪN NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP', 'Hướng dẫn Nghị định số 30/2020/NĐ-CP'], // a number
    ['PHÒNG, CHỐNG DỊCH COVID-19', 'Phòng, chống dịch COVID-19'], // an abbreviation
    ['GIAO UBND CÁC XÃ', 'Giao UBND các xã'],
    ['ĐẠI HỘI LẦN THỨ XI', 'Đại hội lần thứ XI'], // a numeral that is a syllable too
    ['XỬ LÝ VI PHẠM', 'Xử lý vi phạm'],
    ['Về công tác văn thư', 'Về công tác văn thư'], // not in capitals
    ['34-CT/TW', '34-CT/TW'],
    ['', ''],
  ])('gives %j as %j', (title, expected) => {
    expect(inSentenceCase(title, index.vocabulary)).toBe(expected);
  });
});
