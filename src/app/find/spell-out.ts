import { foldText } from '../../domain/values/fold.js';

/** What people write for the names of laws, by folded abbreviation. */
const NAMES: Readonly<Record<string, string>> = {
  blds: 'bộ luật dân sự',
  blhs: 'bộ luật hình sự',
  blld: 'bộ luật lao động',
  bltths: 'bộ luật tố tụng hình sự',
  blttds: 'bộ luật tố tụng dân sự',
  blhh: 'bộ luật hàng hải Việt Nam',
};

/** What people write for words in the names of laws, by folded abbreviation. */
const WORDS: Readonly<Record<string, string>> = {
  atgt: 'an toàn giao thông',
  attp: 'an toàn thực phẩm',
  bhtn: 'bảo hiểm thất nghiệp',
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  bvmt: 'bảo vệ môi trường',
  cbcc: 'cán bộ công chức',
  gtdb: 'giao thông đường bộ',
  gtgt: 'giá trị gia tăng',
  hngd: 'hôn nhân và gia đình',
  htx: 'hợp tác xã',
  kdbds: 'kinh doanh bất động sản',
  ktnn: 'kiểm toán nhà nước',
  nsnn: 'ngân sách nhà nước',
  pccc: 'phòng cháy và chữa cháy',
  pctn: 'phòng chống tham nhũng',
  shtt: 'sở hữu trí tuệ',
  tctd: 'các tổ chức tín dụng',
  tdkt: 'thi đua khen thưởng',
  thads: 'thi hành án dân sự',
  tncn: 'thu nhập cá nhân',
  tndn: 'thu nhập doanh nghiệp',
  ttdb: 'tiêu thụ đặc biệt',
  vbqppl: 'văn bản quy phạm pháp luật',
  xlvphc: 'xử lý vi phạm hành chính',
};

/**
 * Returns the name of a law with its common abbreviations spelt out: `BLDS 2015` gives `bộ luật dân sự 2015`, `Luật BVMT`
 * gives `Luật bảo vệ môi trường`. Words count only after "luật", so that letters of a number stay.
 */
export function spellOutName(text: string): string {
  const [first = '', ...rest] = text.split(/\s+/);
  const name = NAMES[foldText(first)];
  if (name !== undefined) return [name, ...rest].join(' ');
  if (!/^(?:bộ |bo )?lu[aâậ]t\s/iu.test(text)) return text;
  return [first, ...rest.map((word) => WORDS[foldText(word)] ?? word)].join(' ');
}

/** Returns the folded name in each spelling of i and y at the end of a syllable: `quan li thue`, `quan ly thue`. */
export function spellingsOf(folded: string): readonly string[] {
  const withY = folded.replace(/\b([hklmst])i\b/g, '$1y');
  const withI = folded.replace(/\b([hklmst])y\b/g, '$1i');
  return [...new Set([folded, withY, withI])];
}
