import { phraseIds } from '../text/lexicon.js';
import { DOT, SEMICOLON } from '../text/marks.js';
import { ACCORDING_TO, OF } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { ISSUE } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';

const PROPOSING = ['kiến nghị', 'đề nghị', 'đề xuất'].map(phraseIds);
const MAKING = [ISSUE, phraseIds('xây dựng')];
/** How many tokens before the law its proposal may begin. */
const LOOK_BACK = 14;

/**
 * Returns true where the law whose type word stands at token `at` is only proposed: "kiến nghị Quốc hội nghiên cứu ban hành
 * Luật …". "theo đề nghị của" tells who asked for one that was passed. `from` is the first token of the sentence.
 */
export function isPlannedLaw(tokens: Tokens, at: number, from: number): boolean {
  const verb = MAKING.find((words) => followsAt(tokens, at - words.length, words));
  if (!verb) return false;
  for (let next = at - verb.length - 1; next >= Math.max(from, at - LOOK_BACK); next--) {
    const id = idAt(tokens, next);
    if (id === SEMICOLON || id === DOT) return false;
    const proposal = PROPOSING.find((words) => followsAt(tokens, next, words));
    if (proposal) return idAt(tokens, next + proposal.length) !== OF && idAt(tokens, next - 1) !== ACCORDING_TO;
  }
  return false;
}
