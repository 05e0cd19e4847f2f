/** Names of all limits that a refusal can name in `extensions.limit`. Clients read them, so they stay. README lists what each means. */
export const LIMIT_NAMES = [
  'requestBytes',
  'headerBytes',
  'time',
  'queryTokens',
  'nameCharacters',
  'queryFragments',
  'queryDepth',
  'fieldPairs',
  'fieldComparisons',
  'cost',
  'costPerMinute',
  'variableValues',
  'variableCharacters',
  'pageSize',
  'nodeIds',
  'lookUps',
  'lineageDepth',
  'lineageDocuments',
  'lineageCitations',
  'argumentText',
  'extractText',
  'explainedTexts',
  'explainedTextLength',
  'searchWords',
  'searchPhrases',
  'answerBytes',
] as const;

/** One of {@link LIMIT_NAMES}. */
export type LimitName = (typeof LIMIT_NAMES)[number];

/** What a refusal says of a limit in `extensions`: its name, its value, and what was asked where that is known. */
export interface Exceeded {
  readonly limit: LimitName;
  readonly maximum: number;
  readonly asked?: number;
}
