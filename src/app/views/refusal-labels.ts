import type { Refusal, RefusalCode, SpecialFile, UnreadFormat } from '../../domain/reading/refusal.js';
import type { Labelled, Language } from './labels.js';

const FORMATS: Readonly<Record<UnreadFormat, Labelled>> = {
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  docx: { vi: 'tệp Word (.docx)', en: 'a Word document (.docx)' },
  zip: { vi: 'gói zip (.odt, .xlsx hoặc tương tự)', en: 'a zip archive (.odt, .xlsx or the like)' },
  doc: {
    vi: 'tệp Word 97-2003 (.doc); hãy lưu lại thành .docx hoặc PDF',
    en: 'a Word 97-2003 file (.doc); save it as .docx or PDF',
  },
  encrypted: {
    vi: 'tệp văn phòng có mật khẩu; hãy bỏ mật khẩu',
    en: 'an encrypted office file; save it without a password',
  },
  ole: { vi: 'tệp văn phòng cũ (.xls, .msg hoặc tương tự)', en: 'an old office file (.xls, .msg or the like)' },
  rtf: {
    vi: 'tệp Rich Text (.rtf); hãy lưu lại thành .docx hoặc PDF',
    en: 'a Rich Text file (.rtf); save it as .docx or PDF',
  },
  image: {
    vi: 'ảnh; --ocr nhận dạng chữ trong ảnh PNG, JPEG và TIFF',
    en: 'an image; --ocr recognises those in PNG, JPEG and TIFF',
  },
  binary: { vi: 'dữ liệu nhị phân', en: 'binary data' },
};

const SPECIAL_FILES: Readonly<Record<SpecialFile, Labelled>> = {
  pipe: {
    vi: 'đường ống; hãy đưa nội dung vào đầu vào chuẩn (-)',
    en: 'a pipe; put its content on standard input (-)',
  },
  socket: { vi: 'socket, không phải tệp', en: 'a socket, not a file' },
  device: { vi: 'thiết bị, không phải tệp', en: 'a device, not a file' },
  folder: { vi: 'thư mục, không phải tệp', en: 'a folder, not a file' },
};

type Labels = { readonly [C in RefusalCode]: (refusal: Extract<Refusal, { code: C }>) => Labelled };

const LABELS: Labels = {
  TOO_LARGE: ({ bytes, most }) => ({
    vi: `${bytes} byte; chỉ đọc tối đa ${most}`,
    en: `${bytes} bytes; at most ${most} are read`,
  }),
  STREAM_TOO_LARGE: ({ most }) => ({
    vi: `dài hơn ${most} byte`,
    en: `more than ${most} bytes; at most so many are read`,
  }),
  EMPTY: () => ({
    vi: 'không có chữ nào: tệp trống, hoặc là bản quét cần được nhận dạng (OCR) trước',
    en: 'no text was found: it is empty, or a scan that must be recognised (OCR) first',
  }),
  UNSUPPORTED_FORMAT: ({ format }) => ({
    vi: `là ${FORMATS[format].vi}`,
    en: `found ${FORMATS[format].en}`,
  }),
  INVALID_ENCODING: ({ encoding, offset }) => ({
    vi: `không đúng mã ${encoding}${offset === null ? '' : ` ở byte ${offset}`}; hãy lưu lại bằng UTF-8 hoặc nêu mã bằng --encoding`,
    en: `invalid ${encoding}${offset === null ? '' : ` at byte ${offset}`}; save it as UTF-8, or name its encoding with --encoding`,
  }),
  UNKNOWN_ENCODING: ({ encoding }) => ({
    vi: `trang khai báo bảng mã không rõ “${encoding}”; hãy lưu lại bằng UTF-8`,
    en: `the page declares the encoding "${encoding}", which is unknown; save it as UTF-8`,
  }),
  AMBIGUOUS_ENCODING: ({ encodings }) => ({
    vi: `đọc được bằng cả ${encodings.join(' lẫn ')}; hãy nêu mã đúng bằng --encoding`,
    en: `reads as ${encodings.join(' and as ')}; name the right one with --encoding`,
  }),
  BINARY: ({ character }) => ({
    vi: `có ký tự NUL ở vị trí ${character}: không phải văn bản`,
    en: `a NUL at character ${character}: this is no text`,
  }),
  EXCESS_MARKS: ({ character, most }) => ({
    vi: `hơn ${most} dấu trên một chữ, ở vị trí ${character}: không phải văn bản`,
    en: `more than ${most} marks on one letter, at character ${character}: this is no text`,
  }),
  CLASSIFIED: ({ degree }) => ({
    vi: `văn bản đóng dấu ${degree}; không nhận văn bản mật`,
    en: `the document is marked ${degree}; classified documents are not taken in`,
  }),
  INVALID_LINE: ({ detail }) => ({
    vi: `dòng không đúng mẫu: ${detail}`,
    en: `the line is not as expected: ${detail}`,
  }),
  DAMAGED_FILE: ({ detail }) => ({ vi: `tệp bị hỏng: ${detail}`, en: `the file is damaged: ${detail}` }),
  SCAN: ({ pages }) => ({
    vi: `cả ${pages} trang đều không có chữ: bản quét phải được nhận dạng, bằng --ocr hoặc trước đó`,
    en: `none of the ${pages} pages has text: a scan must be recognised, by --ocr or before`,
  }),
  TOO_MANY_PAGES: ({ pages, most }) => ({
    vi: `${pages} trang; chỉ đọc tối đa ${most}`,
    en: `${pages} pages; at most ${most} are read`,
  }),
  TOO_MUCH_TEXT: ({ most }) => ({
    vi: `quá nhiều chữ; chỉ đọc tối đa ${most} ký tự`,
    en: `too much text; at most ${most} characters are read`,
  }),
  UNMAPPED: ({ characters, of }) => ({
    vi: `${characters} trong ${of} ký hiệu không rõ là chữ gì; hãy nhận dạng chữ (OCR) hoặc tạo lại tệp`,
    en: `${characters} of ${of} signs have no characters in the file; recognise it (OCR), or make it anew`,
  }),
  TOO_MANY_PIXELS: ({ pixels, most }) => ({
    vi: `ảnh có ${pixels} điểm; chỉ nhận dạng tối đa ${most}`,
    en: `a picture of ${pixels} pixels; at most ${most} are recognised`,
  }),
  OCR_FAILED: ({ program, detail }) => ({
    vi: `${program} không nhận dạng được: ${detail}`,
    en: `${program} could not recognise it: ${detail}`,
  }),
  LEGACY_FONT: ({ font }) => ({
    vi: `chữ theo bảng mã riêng của phông${font === null ? '' : ` ${font}`}; hãy chuyển sang Unicode`,
    en: `text in the encoding of a font${font === null ? '' : `, ${font}`}; convert it to Unicode`,
  }),
  NOT_FOUND: () => ({ vi: 'không có tệp này', en: 'there is no such file' }),
  NOT_PERMITTED: () => ({ vi: 'tài khoản này không được đọc', en: 'this account may not read it' }),
  NOT_A_FILE: ({ found }) => ({ vi: `là ${SPECIAL_FILES[found].vi}`, en: `it is ${SPECIAL_FILES[found].en}` }),
  CHANGED: () => ({ vi: 'bị thay đổi trong khi đọc', en: 'it changed while it was read' }),
  UNREADABLE: ({ error }) => ({ vi: `không đọc được (${error})`, en: `it cannot be read (${error})` }),
  TIMED_OUT: ({ seconds }) => ({
    vi: `không đọc xong trong ${seconds} giây`,
    en: `not read within ${seconds} seconds`,
  }),
  READER_ENDED: () => ({
    vi: 'việc đọc tệp này bị dừng giữa chừng: có thể thiếu bộ nhớ',
    en: 'reading it came to an end before it was done: it may need too much memory',
  }),
  NOTHING_TO_READ: () => ({
    vi: 'không có tệp nào thuộc loại đọc được',
    en: 'it holds no file of a kind that is read',
  }),
  LINK: () => ({ vi: 'liên kết, không đi theo', en: 'a link, which is not followed' }),
  HIDDEN: () => ({ vi: 'tên bắt đầu bằng dấu chấm (ẩn)', en: 'hidden: its name begins with a dot' }),
  OTHER_NAME: () => ({ vi: 'tên không phải của định dạng đọc được', en: 'its name is not of a format that is read' }),
  DAMAGED_ARCHIVE: ({ detail }) => ({ vi: `gói nén hỏng (${detail})`, en: `damaged archive (${detail})` }),
  OVERLAPPING_MEMBERS: () => ({
    vi: 'các tệp trong gói nén chồng lên nhau',
    en: 'its members overlap, as in a zip bomb',
  }),
  TOO_MANY_MEMBERS: ({ most }) => ({
    vi: `gói nén có hơn ${most} tệp`,
    en: `the archive holds more than ${most} members`,
  }),
  TOO_DEEP: ({ most }) => ({
    vi: `gói nén lồng nhau quá ${most} tầng`,
    en: `archives within archives are opened ${most} deep`,
  }),
  TOO_COMPRESSED: ({ ratio, most }) => ({
    vi: `nén ${ratio} lần; chỉ nhận tối đa ${most} lần`,
    en: `compressed ${ratio} times; at most ${most} times is accepted`,
  }),
  ARCHIVE_TOO_LARGE: ({ most }) => ({
    vi: `gói nén giải ra hơn ${most} byte`,
    en: `the archive holds more than ${most} bytes when decompressed`,
  }),
  ENCRYPTED: () => ({ vi: 'có mật khẩu', en: 'it is encrypted' }),
  UNKNOWN_COMPRESSION: ({ method }) => ({
    vi: `cách nén ${method} không đọc được`,
    en: `compression method ${method} is not read`,
  }),
};

/** Returns why a file is not taken in, for people to read. Values that come from a file stand in it as they are. */
export function refusalLabel(refusal: Refusal, language: Language): string {
  const label = LABELS[refusal.code] as (refusal: Refusal) => Labelled;
  return label(refusal)[language];
}
