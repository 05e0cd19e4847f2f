import { basisInSentence, requestCue } from '../recitals.js';
import { citing, type RelationRule } from '../relation-rule.js';

/** "Thực hiện A; xét đề nghị của … tại B", "Để …, căn cứ C": a further ground before the body. */
export const FURTHER_REQUEST: RelationRule = {
  id: 'FURTHER_REQUEST',
  reason:
    'Before the body, a request ("xét", "theo đề nghị") or "căn cứ" begins a new ground, whatever the sentence said before.',
  examples: [
    {
      text: 'Thực hiện Công điện số 70/CĐ-TTg của Thủ tướng Chính phủ; xét đề nghị của Sở Y tế tại Văn bản số 98/SYT-NV ngày 14/5/2021, UBND tỉnh yêu cầu:',
      mention: 'Văn bản số 98/SYT-NV',
      gives: 'BASED_ON',
      type: 'Công văn',
    },
  ],
  decide: ({ tokens, segment, context, from }, { lead }) => {
    if (segment.from >= context.bodyFrom) return null;
    const cue = requestCue(tokens, from, lead) ?? basisInSentence(tokens, segment.body, lead);
    return cue ? citing('BASED_ON', cue) : null;
  },
};
