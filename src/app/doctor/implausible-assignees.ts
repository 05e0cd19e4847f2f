import type { InputRow } from '../../store/rows.js';
import type { Implausible } from './implausible.js';

/** What bodies do. In names of bodies these verbs have capitals: "Ủy ban Kiểm tra", "Sở Xây dựng". */
const VERBS = [
  ...['chủ trì', 'phối hợp', 'triển khai', 'thực hiện', 'đẩy mạnh', 'tăng cường', 'đôn đốc', 'tham mưu', 'rà soát'],
  ...['chịu trách nhiệm', 'có trách nhiệm', 'quán triệt', 'ban hành', 'bảo đảm', 'đảm bảo', 'hoàn thành', 'báo cáo'],
  ...['nhận được', 'giải quyết', 'phát động', 'đề nghị', 'yêu cầu', 'căn cứ', 'phải', 'cần', 'trình', 'gửi'],
];
const VERB = new RegExp(`(?<!\\p{L})(?:${VERBS.join('|')})(?!\\p{L})`, 'u');

/** Returns a finding for each duty of a text whose assignee has a verb in the name. `key` is that of its document. */
export function verbsInAssignees(input: InputRow, key: string): readonly Implausible[] {
  if (input.kind !== 'text') return [];
  return input.reading.assignments.flatMap(({ assignees, section, quote }) =>
    assignees.flatMap(({ written, bodyId }): readonly Implausible[] => {
      const verb = bodyId === null ? VERB.exec(written)?.[0] : undefined;
      if (verb === undefined) return [];
      const message = `assigns a duty to “${written}”, which has the verb “${verb}”`;
      return [
        { code: 'VERB_IN_ASSIGNEE', where: key, message, evidence: [`${section ?? ''}: ${quote.slice(0, 120)}`] },
      ];
    }),
  );
}
