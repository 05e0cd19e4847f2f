import type { CueRule } from './cue-rule.js';
import { DONE_BY_ANOTHER } from './cue-rules/done-by-another.js';
import { OWN_ACT } from './cue-rules/own-act.js';
import { REFERRING_VERB } from './cue-rules/referring-verb.js';
import { RULE_MAKING } from './cue-rules/rule-making.js';
import { TITLE_OF_UNNAMED } from './cue-rules/title-of-unnamed.js';
import { VERB } from './cue-rules/verb.js';

/** How a cue is read: the first rule that does not pass it over decides. */
export const CUE_RULES: readonly CueRule[] = [
  TITLE_OF_UNNAMED,
  DONE_BY_ANOTHER,
  OWN_ACT,
  REFERRING_VERB,
  RULE_MAKING,
  VERB,
];
