import { DUTY_VERB, STRONG_HEAD, WEAK_HEAD } from './assignee-words.js';

/** Assignees as written, and where the duty begins in the text. */
export interface ParsedAssignees {
  readonly names: readonly string[];
  /** UTF-16 offset of the duty in the text given. */
  readonly dutyStart: number;
}

const LONGEST_LIST = 700;
/** "tổ chức" behind these is a noun ("các tổ chức …"), so is any verb's word behind "công tác". */
const NOUN_BEFORE = /(?:^|\s)(?:các|những|và|cơ quan|công tác|nhiệm vụ|ban|hội đồng|tổ)\s+$|,\s+$/iu;
/** What tells that the words before the verb are a report or a clause, not a name: "… vừa ban hành", "… triệu tập cuộc họp". */
const NO_NAME =
  /(?<!\p{L})(?:vừa|đã|sẽ|tại|để|khi|nếu|không|triệu tập|lựa chọn|sử dụng|có(?! (?:liên quan|thẩm quyền|trách nhiệm|trụ sở|chức năng)))(?!\p{L})/u;
/** Behind "Sở Y tế:" come duties, as items or with their verb; amounts and other names are a table or a definition. */
const ITEM = /^\s*(?:[a-zđ\d]{1,3}[.)]|[-–+•])\s/u;

const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, (bracket) => '\u0001'.repeat(bracket.length));

/** Cuts a list at commas, semicolons and "và", where what follows begins a new assignee; the rest stays with the one before. */
const splitList = (list: string): readonly string[] | null => {
  const masked = withoutBrackets(list);
  const items: string[] = [];
  let from = 0;
  for (const mark of [...masked.matchAll(/\s*[,;]\s+(?:và\s+)?|\s+(?:và|cùng)\s+/gu), null]) {
    const end = mark === null ? masked.length : mark.index;
    const next = mark === null ? '' : masked.slice(mark.index + mark[0].length);
    const comma = mark !== null && /[,;]/.test(mark[0]);
    if (mark !== null && !STRONG_HEAD.test(next)) {
      if (comma && !WEAK_HEAD.test(next) && !/^\p{Lu}/u.test(next)) return null;
      continue;
    }
    items.push(list.slice(from, end).trim());
    from = mark === null ? end : mark.index + mark[0].length;
  }
  return items.filter(Boolean);
};

const isNounHere = (text: string, at: number, verb: string): boolean =>
  /^(?:tổ chức|quản lý|tuyên truyền|thanh tra|kiểm tra|lãnh đạo|tổng hợp|giám sát)$/u.test(verb) &&
  NOUN_BEFORE.test(text.slice(0, at));

/** Where a colon opens the duties, null where there is none or what follows it is no duty. */
const dutyColon = (area: string): number | undefined => {
  const length = /^[^.;]{3,400}?:(?=\s|$)/u.exec(area)?.[0].length;
  if (length === undefined) return undefined;
  const rest = area.slice(length).trimStart();
  const verb = [...rest.slice(0, 40).toLowerCase().matchAll(DUTY_VERB)][0];
  return rest === '' || ITEM.test(rest) || verb?.index === 0 ? length : undefined;
};

/**
 * Parses a list of assignees at the start of a text and finds the duty behind it: "Đài …, Báo … đẩy mạnh …". Null when
 * the text does not begin with a body, a group of bodies or an office holder, or when something else stands among them.
 */
export function parseAssignees(text: string): ParsedAssignees | null {
  if (!STRONG_HEAD.test(text)) return null;
  const area = withoutBrackets(text.slice(0, LONGEST_LIST));
  const colon = dutyColon(area);
  for (const verb of area.matchAll(DUTY_VERB)) {
    if (isNounHere(area, verb.index, verb[0])) continue;
    const end = colon !== undefined && colon <= verb.index ? colon - 1 : verb.index;
    const list = text.slice(0, end).replace(/[\s,:]+$/u, '');
    if (/:\s*\d/.test(list)) return null;
    const names = splitList(list);
    if (names === null || names.length === 0 || names.some((name) => NO_NAME.test(name))) return null;
    return { names, dutyStart: colon !== undefined && end === colon - 1 ? colon : verb.index };
  }
  if (colon === undefined) return null;
  const names = splitList(text.slice(0, colon - 1));
  return names === null ? null : { names, dutyStart: colon };
}
