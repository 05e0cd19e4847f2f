/** How the words that name a document were recognised: the readers, each with what it reads. */
export const MENTION_READERS = {
  NUMBER: 'Type word and a number with letters: "Nghị định số 30/2020/NĐ-CP".',
  BARE_NUMBER: 'Type word and a number without letters: "Nghị định 85".',
  NUMBER_AND_YEAR: 'Type word and a number with its year but without letters: "Nghị định số 75/2009 ngày 9/10/2009".',
  LISTED_NUMBER:
    'A number without a type word, in a sentence that began with one: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW".',
  LONE_NUMBER: 'A number without a type word: its letters show the type.',
  LAW_NAME: 'Law, code or ordinance by name: "Luật Đất đai năm 2013".',
  CONSTITUTION: 'Constitution: "Hiến pháp năm 2013".',
  CHARTER: 'Charter of the Party or of a mass organisation: "Điều lệ Đảng".',
  PLATFORM: 'Platform of the Party by name or year: "Cương lĩnh chính trị của Đảng".',
  FOREIGN_LAW: 'Law or constitution of a foreign State, which is linked to nothing: "Luật Đầu tư của Lào".',
  REGULATION: 'Regulation by name in a recital: "Căn cứ Quy chế làm việc của …".',
  CONGRESS_OR_PLENUM: 'Resolution of a congress or plenum by its ordinal: "Nghị quyết Trung ương 4 khóa XI".',
  DATE: 'Type word and date, with the issuer or without: "Nghị định ngày 12/3/2020 của Chính phủ".',
  ISSUER_AND_DATED_SUBJECT: 'Type word, issuer and a subject that states its year.',
  SUBJECT: 'Type word and subject, where a document is cited: "theo Thông tư của Bộ Tài chính hướng dẫn …".',
  SUBJECT_AND_NUMBER:
    'Type word and subject with a number after it: "Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT".',
  ISSUER: 'Type word and issuer only: "Nghị quyết của Chính phủ".',
  DECLARED_NAME: 'Expression that the text declared, with a type word: "(sau đây gọi là Luật Đấu thầu)".',
  DECLARED_PROGRAMME: 'Expression that the text declared for what a document approves: "Chiến lược", "Quy hoạch".',
  DECLARED_ABBREVIATION: 'Abbreviation that the text declared: "BLTTDS".',
  BACK_REFERENCE:
    'Type word that points back, or to the citing document itself: "Nghị định này", "Nghị định nêu trên".',
  AMENDMENT_INSTRUCTION: 'A change of provisions that names no document: "1. Sửa đổi khoản 2 Điều 6 như sau".',
} as const satisfies Record<string, string>;
/** One of {@link MENTION_READERS}. */
export type MentionReader = keyof typeof MENTION_READERS;
