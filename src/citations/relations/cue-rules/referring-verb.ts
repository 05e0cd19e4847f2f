import type { DocumentType } from '../../../domain/vocabulary/document-type.js';
import { typeWordOf } from '../../patterns/type-words.js';
import { ACCORDING_TO } from '../../text/particles.js';
import { followsAt } from '../../text/phrases.js';
import { GO_ON } from '../../text/terms.js';
import { idAt } from '../../text/tokens.js';
import type { CueContext } from '../cue-context.js';
import type { CueRule } from '../cue-rule.js';
import type { FoundCue } from '../last-cue.js';

/** Documents that order what is to be done now. */
const ORDERS: ReadonlySet<DocumentType | null> = new Set<DocumentType | null>(['DIRECTIVE', 'TELEGRAM']);

/** A verb that only refers: "áp dụng", "thực hiện theo quy định". */
export const REFERRING_VERB: CueRule = {
  id: 'REFERRING_VERB',
  reason:
    'A verb that refers says by itself that nothing is done to the document. A lead line with such a verb says nothing of its items. What an order goes on to have done as an earlier one says ("tiếp tục thực hiện theo Công điện X") carries that one out.',
  examples: [
    {
      text: 'Việc thanh toán thực hiện theo quy định tại Điều 5 Thông tư số 08/2016/TT-BTC.',
      mention: 'Thông tư số 08/2016/TT-BTC',
      gives: 'REFERS',
    },
  ],
  decide: (context, { cue, lead }) => {
    if (cue.meaning.weight !== 'VERB' || cue.meaning.kind !== 'REFERS' || context.leadLine) return null;
    return { kind: isOrderedFurther(context, cue, lead) ? 'IMPLEMENTS' : 'REFERS' };
  },
};

/** "tiếp tục thực hiện theo X" in a directive or telegram, right before X. */
const isOrderedFurther = ({ tokens, typeName }: CueContext, cue: FoundCue, lead: number): boolean =>
  ORDERS.has(typeWordOf(typeName)?.type ?? null) &&
  cue.to === lead &&
  idAt(tokens, lead - 1) === ACCORDING_TO &&
  followsAt(tokens, cue.from - GO_ON.length, GO_ON);
