import {
  ASSIGNEE_CONTINUATION,
  ASSIGNEE_START,
  DEPUTIES,
  OFFICE_START,
  OPEN_SERIES,
  PLACE_UNIT,
  SMALL_ASSIGNEE,
} from './assignee-words.js';
import { beginsWithVerb, firstDutyVerb } from './duty-verbs.js';

/** Assignees as written, and the offset at which their duty begins. */
export interface ParsedAssignees {
  readonly names: readonly string[];
  /** UTF-16 offset of the duty in the text given. */
  readonly dutyStart: number;
}

const LONGEST_LIST = 1200;
/** Signs that the words before the verb are a report or a clause, not a name: "… vừa ban hành", "… triệu tập cuộc họp". */
const NO_NAME =
  /(?<!\p{L})(?:vừa|đã|sẽ|tại|để|khi|nếu|không|do|theo|làm việc|nhận được|được(?=\s\p{Lu})|yêu cầu|đề nghị|triệu tập|ngày \d+|có(?! (?:liên quan|thẩm quyền|trụ sở|chức năng|nhu cầu)))(?!\p{L})/u;
/** Assignees that a provision lists: "các tập thể có tên tại Điều 1". */
const NAMED_IN =
  /\s+(?:có tên|được nêu|nêu|quy định)\s+(?:tại|trong|ở)\s+(?:khoản\s+\d+\s+)?(?:Điều|Mục|mục|Phụ lục|danh sách)(?:\s+[\dIVX]+)?/gu;
/** After "Sở Y tế:", duties are written as items or begin with a verb. Amounts or other names show a table or a definition. */
const ITEM = /^\s*(?:[a-zđ\d]{1,3}[.)]|[-–+•])\s/u;
/** Agencies may be enumerated after a colon: "Giám đốc các sở: Tài chính, Xây dựng". Any other colon shows no list of assignees. */
const AGENCIES = /(?:^|\s)[Cc]ác\s+(?:[Ss]ở|[Bb]ộ|[Bb]an|[Nn]gành|[Cc]ơ quan)(?:,\s+(?:ban|ngành|đoàn thể|cơ quan))*$/u;

const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, (bracket) => '\u0001'.repeat(bracket.length));

const SEPARATOR = /\s*[,;]\s+(?:và\s+)?|\s+(?:và|cùng)\s+/gu;

/** "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện": one office of two bodies. */
const OFFICE_OF = /^Văn phòng (?:Đoàn|Hội đồng nhân dân|HĐND|Huyện ủy|Tỉnh ủy)[^,;]{0,40}$/u;
const COUNCILS = /^(?:Hội đồng nhân dân|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|UBND)(?!\p{L})/u;

/** Returns whether the words after a separator begin another assignee than `current`. */
const beginsAnother = (current: string, separator: string, words: string): boolean => {
  if (PLACE_UNIT.test(words) || (OFFICE_OF.test(current) && COUNCILS.test(words))) return false;
  const enumerates = current.includes(':') && !separator.includes(';');
  if (enumerates) return OFFICE_START.test(words) || /^các\s/u.test(words);
  if (ASSIGNEE_START.test(words) || DEPUTIES.test(words)) return true;
  return SMALL_ASSIGNEE.test(words) && !OPEN_SERIES.test(current);
};

/** Persons close a list, with whatever describes them: "và cá nhân thuộc đối tượng thu, nộp phí". */
const PERSONS = /(?:^|\s)cá nhân\s/u;

/** The second of two tasks in a body's name: "Ban Chỉ đạo phòng, chống thiên tai", "cơ sở khám bệnh, chữa bệnh". */
const COORDINATED =
  /^(?:chống|chữa bệnh|chữa cháy|cứu nạn|cứu hộ|kinh doanh|dịch vụ|chế biến|sản xuất|bồi dưỡng|giúp việc|khen thưởng|giải quyết|thể thao|du lịch|khoa học|công nghệ)(?!\p{L})/u;

/** Returns whether the words after a comma still belong to the same assignee. */
const continuesAssignee = (words: string): boolean =>
  ASSIGNEE_CONTINUATION.test(words) || COORDINATED.test(words) || /^\p{Lu}/u.test(words);

/**
 * Splits a list at commas, semicolons and "và" if a new assignee begins there. Otherwise the words stay with the
 * assignee before them. Null when a comma is followed by something other than an assignee, unless the split is `lenient`.
 */
const splitList = (list: string, lenient: boolean): readonly string[] | null => {
  const masked = withoutBrackets(list);
  const items: string[] = [];
  let from = 0;
  for (const { 0: separator, index } of masked.matchAll(SEPARATOR)) {
    const next = index + separator.length;
    const [current, words] = [masked.slice(from, index), masked.slice(next)];
    if (beginsAnother(current, separator, words)) {
      items.push(list.slice(from, index).trim());
      from = next;
    } else if (!lenient && /[,;]/.test(separator) && !continuesAssignee(words) && !PERSONS.test(current)) return null;
  }
  return [...items, list.slice(from).trim()].filter(Boolean);
};

/** A court in general is that of a rule ("yêu cầu Tòa án giải quyết"); those who are asked something have a name. */
const ANY_COURT = /^(?:Tòa án|Toà án|Trọng tài)(?:\s+có thẩm quyền)?$/u;

const isName = (name: string): boolean => {
  if (ANY_COURT.test(name)) return false;
  const colon = name.indexOf(':');
  return !NO_NAME.test(name.replace(NAMED_IN, '')) && (colon < 0 || AGENCIES.test(name.slice(0, colon)));
};

/** Returns the names of a list of assignees, null where it is none. */
const namesOf = (list: string, lenient = false): readonly string[] | null => {
  const names = splitList(list.replace(/[\s,:]+$/u, ''), lenient);
  return names !== null && names.length > 0 && names.every(isName) ? names : null;
};

const begins = (text: string, small: boolean): boolean =>
  ASSIGNEE_START.test(text) || (small && SMALL_ASSIGNEE.test(text));

/** Offset of the colon before the duties; undefined when there is none or no duty follows it. */
const dutyColon = (area: string): number | undefined => {
  const length = /^[^.;]{3,400}?:(?=\s|$)/u.exec(area)?.[0].length;
  if (length === undefined) return undefined;
  const rest = area.slice(length).trimStart();
  return rest === '' || ITEM.test(rest) || beginsWithVerb(rest) ? length : undefined;
};

/** The words with which provisions end that name who carries a document out. Before them stand only names, whatever these hold. */
const FORMULA = /(?<=[\s,])chịu trách nhiệm (?:thi hành|tổ chức thực hiện|thực hiện)(?!\p{L})/u;
/** A duty of its own before the formula. */
const OWN_DUTY =
  /(?<!\p{L})(?:chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ|báo cáo|triển khai|hướng dẫn|đôn đốc)(?!\p{L})/u;

/** "Chánh Văn phòng, Cục trưởng Cục Quản lý, giám sát chính sách thuế, phí … chịu trách nhiệm thi hành Quyết định này". */
function beforeFormula(text: string): ParsedAssignees | null {
  const dutyStart = FORMULA.exec(text.slice(0, LONGEST_LIST))?.index;
  if (dutyStart === undefined || OWN_DUTY.test(text.slice(0, dutyStart))) return null;
  const names = namesOf(text.slice(0, dutyStart), true);
  return names && { names, dutyStart };
}

/**
 * Returns the assignees at the beginning of a text, and where their duty begins: "Đài …, Báo … đẩy mạnh …". Null when
 * the text does not begin with a body, a group of bodies or an office holder, or when the list contains anything else.
 * After a cue, or in a list, the first assignee may begin with a small letter (`small`).
 */
export function parseAssignees(text: string, small = false): ParsedAssignees | null {
  if (!begins(text, small)) return null;
  const listed = beforeFormula(text);
  if (listed) return listed;
  const area = withoutBrackets(text.slice(0, LONGEST_LIST));
  const colon = dutyColon(area);
  const verb = firstDutyVerb(area);
  const dutyStart = colon !== undefined && (verb === undefined || colon <= verb) ? colon : verb;
  if (dutyStart === undefined) return null;
  const names = namesOf(text.slice(0, dutyStart === colon ? colon - 1 : dutyStart));
  return names && { names, dutyStart };
}

/** Returns the assignees of a text that is nothing but a list of them, as the heading of items is: "5. Bộ Nội vụ". */
export const parseHeading = (text: string, small = false): readonly string[] | null =>
  text.length <= LONGEST_LIST && begins(text, small) && firstDutyVerb(withoutBrackets(text)) === undefined
    ? namesOf(text)
    : null;
