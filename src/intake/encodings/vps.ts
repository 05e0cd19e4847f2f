import { byteTable, decodeByTable, type LegacyText } from './byte-table.js';

/**
 * Letters of the VPS encoding (Vietnamese Professionals Society, `x-viet-vps`), as the table of Mozilla's decoder has them: 14
 * capitals at control codes, the others from 0x80 on.
 */
const TABLE = byteTable([
  [0x02, 'ẠẬẶẸỆ'],
  [0x10, 'ỊỌỘỢỤỰ'],
  [0x19, 'Ỵ'],
  [0x1c, 'ẪỮ'],
  [0x80, 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ'],
  [0x90, 'Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ'],
  [0xa0, '\u00a0ắằẳẵặỠớÙờởỡŨỨợỪ'],
  [0xb0, 'ổỬỲỸÍÌộỈĨÓửữÒỎÕự'],
  [0xc0, 'ầÁÂấẩẫậđẻÉÊẹỉễịỹ'],
  [0xd0, 'ƯỦồốÔỏơÈừứÚũưÝẺß'],
  [0xe0, 'àáâãảạăçèéêẽìíîĩ'],
  [0xf0, 'ẴĐòóôõöƠụùúủüỶẼỳ'],
]);

/** Decodes VPS. */
export const decodeVps = (bytes: Uint8Array): LegacyText => decodeByTable(bytes, TABLE);
