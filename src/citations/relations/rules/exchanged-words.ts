import { isInQuotedWords } from '../exchanged-words.js';
import type { RelationRule } from '../relation-rule.js';

/** "thay cụm từ “… Nghị định số 5 …”": words of another document, in quotation marks. */
export const EXCHANGED_WORDS: RelationRule = {
  id: 'EXCHANGED_WORDS',
  reason:
    'Words that are exchanged or corrected are the amended document’s; what they name is cited there and not here.',
  examples: [
    {
      text: 'Điều 2. Thay cụm từ “theo Nghị định số 05/2015/NĐ-CP” tại khoản 2 Điều 3 bằng cụm từ “theo quy định”.',
      mention: 'Nghị định số 05/2015/NĐ-CP',
      gives: 'INSERTED',
    },
  ],
  decide: ({ tokens, segment }, { lead }) =>
    isInQuotedWords(tokens, segment.body, lead)
      ? { role: 'INSERTED', kind: 'REFERS', cue: null, secondHop: null, place: 'ASIDE' }
      : null,
};
