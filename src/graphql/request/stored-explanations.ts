import { checkText } from '../../app/reads/check-text.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import type { MentionExplanation } from '../../domain/reading/mention-explanation.js';
import type { InputRow } from '../../store/rows.js';
import { workLimitError } from '../limits/errors.js';
import { MAX_EXPLAINED_TEXTS, MAX_EXTRACT_LENGTH } from '../limits/limits.js';

/** A mention as far as its explanation is looked for: its text's input, and its place there. */
export interface ExplainedMention {
  readonly inputId: string;
  readonly start: number;
  readonly end: number;
}

/** Returns what made a stored mention what it is; null where the present recogniser does not find it any more. */
export type ExplainStored = (mention: ExplainedMention) => Promise<MentionExplanation | null>;

type Explanations = readonly MentionExplanation[];
type Explain = (text: string, known: CitingContext | null) => Promise<Explanations> | Explanations;

/**
 * Returns the function that explains stored mentions of one request. It reads the text anew, once whatever the number of
 * mentions. Throws TOO_LARGE for mentions of more than {@link MAX_EXPLAINED_TEXTS} texts, and for a text that is longer
 * than {@link MAX_EXTRACT_LENGTH}; CORRUPT for one that is not the text that came in.
 */
export function createStoredExplanations(
  findInput: (id: string) => Promise<InputRow | null>,
  explain: Explain,
): ExplainStored {
  const read = new Map<string, Promise<readonly MentionExplanation[]>>();
  return async (mention) => {
    const { inputId } = mention;
    if (!read.has(inputId) && read.size >= MAX_EXPLAINED_TEXTS)
      throw workLimitError(
        { limit: 'explainedTexts', maximum: MAX_EXPLAINED_TEXTS, asked: read.size + 1 },
        'Mentions of one document can be explained in a request: ask for the others in further requests',
      );
    const explanations = read.get(inputId) ?? explainInput(inputId, findInput, explain);
    read.set(inputId, explanations);
    return (await explanations).find(({ start, end }) => start === mention.start && end === mention.end) ?? null;
  };
}

async function explainInput(
  id: string,
  findInput: (id: string) => Promise<InputRow | null>,
  explain: Explain,
): Promise<readonly MentionExplanation[]> {
  const input = await findInput(id);
  if (input?.kind !== 'text') return [];
  const { length } = input.content;
  if (length > MAX_EXTRACT_LENGTH)
    throw workLimitError(
      { limit: 'explainedTextLength', maximum: MAX_EXTRACT_LENGTH, asked: length },
      `This text has ${length.toLocaleString('en')} characters; mentions of texts of at most ${MAX_EXTRACT_LENGTH.toLocaleString('en')} are explained here: use "can-cu extract --explain"`,
    );
  return explain(checkText(input).content, input.known);
}
