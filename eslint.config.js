import graphql from '@graphql-eslint/eslint-plugin';

const schema = 'schema/schema.graphql';
const documents = 'schema/operations/**/*.graphql';
const recommended = (name) => graphql.configs[`flat/${name}`].rules;
const values = [
  ...[
    'Attested',
    'AttestedDate',
    'Text',
    'Span',
    'CodePointSpan',
    'Signature',
    'Recipient',
    'Indicator',
    'Assignment',
    'NamedBody',
  ],
  ...[
    'Period',
    'Pinpoint',
    'Claims',
    'CompletedClaim',
    'Candidate',
    'Force',
    'ForceCause',
    'DatedStatement',
    'OfficialStatus',
  ],
  ...['Lineage', 'LineageDocument', 'Extraction', 'ExtractedHead', 'ExtractedMention', 'ExtractedSection', 'PageInfo'],
  ...['InternalReference', 'EffectClause', 'Origin', 'CountedDay', 'CandidateReason', 'CampaignRoleOfDocument'],
  ...['MentionExplanation', 'PatternMatch', 'RefusedRule', 'EnumLabel'],
  ...['NumberLookUpResult', 'Suggestion', 'Snippet'],
  ...['DraftCheck', 'CheckCounts', 'CheckedCitation', 'CheckFinding'],
  ...['DocumentFacets', 'DocumentTypeCount', 'YearCount', 'StatusCount', 'BodyCount'],
];

export default [
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema, documents } } },
  },
  {
    files: [schema],
    rules: {
      ...recommended('schema-recommended'),
      ...recommended('schema-relay'),
      // What the law or an argument bounds is a plain list; connections are for what is not bounded. Some list values of
      // a text (duties, clauses on effect), which have no identity of their own.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Only nodes have an id; these are values of a document, and pages.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: values, suffixes: ['Connection', 'Edge'] } },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
    },
  },
  {
    files: [documents],
    rules: {
      ...recommended('operations-recommended'),
      // The words of a cause of force of a document that another cites.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 8 }],
    },
  },
];
