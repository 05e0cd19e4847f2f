import { parseAssignees, parseHeading } from './assignees.js';

/** Words after which stand the bodies that an assignee works with. */
const TOGETHER_WITH = /(?<!\p{L})(?:[Pp]hối hợp(?:\s+chặt chẽ)?(?:\s+(?:với|cùng)\s+|\s+(?=\p{Lu}))|[Cc]ùng với\s+)/gu;
const LONGEST_LIST = 600;

/** Returns the names at the beginning of a text up to a verb, or up to the end of the clause where they are its last words. */
const partnersAt = (text: string): readonly string[] => {
  const parsed = parseAssignees(text, true);
  if (parsed) return parsed.names;
  return parseHeading(/^[^.;:]*/u.exec(text)?.[0] ?? '', true) ?? [];
};

/** Returns the bodies with which the duty is to be carried out, in the order of the text: "phối hợp với Sở A và các cơ quan liên quan". */
export const findPartners = (duty: string): readonly string[] =>
  [...duty.matchAll(TOGETHER_WITH)].flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    return partnersAt(duty.slice(from, from + LONGEST_LIST));
  });

/** Whether a clause ends in a list of partners that goes on behind its semicolon: "phối hợp với Sở A; Kho bạc tỉnh tổ chức …". */
export function isPartnerListOpen(clause: string, rest: string): boolean {
  const last = [...clause.slice(-LONGEST_LIST).matchAll(TOGETHER_WITH)].at(-1);
  if (last === undefined) return false;
  const list = clause.slice(-LONGEST_LIST).slice(last.index + last[0].length);
  return (parseAssignees(`${list}; ${rest}`, true)?.dutyStart ?? 0) > list.length;
}
