import { ASSIGNEE_CONTINUATION, ASSIGNEE_START, DUTY_VERB } from './assignee-words.js';

/** Assignees as written, and the offset at which their duty begins. */
export interface ParsedAssignees {
  readonly names: readonly string[];
  /** UTF-16 offset of the duty in the text given. */
  readonly dutyStart: number;
}

const LONGEST_LIST = 700;
/** "tổ chức" is a noun after these words ("các tổ chức …"). After "công tác", so is any word that could be a verb. */
const NOUN_BEFORE = /(?:^|\s)(?:các|những|và|cơ quan|công tác|nhiệm vụ|ban|hội đồng|tổ)\s+$|,\s+$/iu;
/** Signs that the words before the verb are a report or a clause, not a name: "… vừa ban hành", "… triệu tập cuộc họp". */
const NO_NAME =
  /(?<!\p{L})(?:vừa|đã|sẽ|tại|để|khi|nếu|không|triệu tập|lựa chọn|sử dụng|có(?! (?:liên quan|thẩm quyền|trách nhiệm|trụ sở|chức năng)))(?!\p{L})/u;
/** After "Sở Y tế:", duties are written as items or begin with a verb. Amounts or other names show a table or a definition. */
const ITEM = /^\s*(?:[a-zđ\d]{1,3}[.)]|[-–+•])\s/u;

const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, (bracket) => '\u0001'.repeat(bracket.length));

const SEPARATOR = /\s*[,;]\s+(?:và\s+)?|\s+(?:và|cùng)\s+/gu;

/** Returns whether the words after a comma still belong to the same assignee. */
const continuesAssignee = (words: string): boolean => ASSIGNEE_CONTINUATION.test(words) || /^\p{Lu}/u.test(words);

/**
 * Splits a list at commas, semicolons and "và" if a new assignee begins there. Otherwise the words stay with the
 * assignee before them. Null when a comma is followed by something other than an assignee.
 */
const splitList = (list: string): readonly string[] | null => {
  const masked = withoutBrackets(list);
  const items: string[] = [];
  let from = 0;
  for (const { 0: separator, index } of masked.matchAll(SEPARATOR)) {
    const next = index + separator.length;
    const words = masked.slice(next);
    if (ASSIGNEE_START.test(words)) {
      items.push(list.slice(from, index).trim());
      from = next;
    } else if (/[,;]/.test(separator) && !continuesAssignee(words)) return null;
  }
  return [...items, list.slice(from).trim()].filter(Boolean);
};

const isNounHere = (text: string, at: number, verb: string): boolean =>
  /^(?:tổ chức|quản lý|tuyên truyền|thanh tra|kiểm tra|lãnh đạo|tổng hợp|giám sát)$/u.test(verb) &&
  NOUN_BEFORE.test(text.slice(0, at));

/** Offset of the colon before the duties; undefined when there is none or no duty follows it. */
const dutyColon = (area: string): number | undefined => {
  const length = /^[^.;]{3,400}?:(?=\s|$)/u.exec(area)?.[0].length;
  if (length === undefined) return undefined;
  const rest = area.slice(length).trimStart();
  const verb = [...rest.slice(0, 40).toLowerCase().matchAll(DUTY_VERB)][0];
  return rest === '' || ITEM.test(rest) || verb?.index === 0 ? length : undefined;
};

const firstDutyVerb = (area: string): number | undefined =>
  [...area.matchAll(DUTY_VERB)].find((verb) => !isNounHere(area, verb.index, verb[0]))?.index;

/**
 * Returns the assignees at the beginning of a text, and where their duty begins: "Đài …, Báo … đẩy mạnh …". Null when
 * the text does not begin with a body, a group of bodies or an office holder, or when the list contains anything else.
 */
export function parseAssignees(text: string): ParsedAssignees | null {
  if (!ASSIGNEE_START.test(text)) return null;
  const area = withoutBrackets(text.slice(0, LONGEST_LIST));
  const colon = dutyColon(area);
  const verb = firstDutyVerb(area);
  if (verb !== undefined) return assigneesBefore(text, colon !== undefined && colon <= verb ? colon : null, verb);
  const names = colon === undefined ? null : splitList(text.slice(0, colon - 1));
  return names === null || colon === undefined ? null : { names, dutyStart: colon };
}

/** Returns the assignees before the verb of the duty, or before a colon in front of that verb. */
function assigneesBefore(text: string, colon: number | null, verb: number): ParsedAssignees | null {
  const list = text.slice(0, colon === null ? verb : colon - 1).replace(/[\s,:]+$/u, '');
  const names = /:\s*\d/.test(list) ? null : splitList(list);
  const namesOnly = names !== null && names.length > 0 && !names.some((name) => NO_NAME.test(name));
  return namesOnly ? { names, dutyStart: colon ?? verb } : null;
}
