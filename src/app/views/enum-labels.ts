import { CHECK_CODE_LABELS, CHECK_LEVEL_LABELS, CHECK_VERDICT_LABELS } from './check-labels.js';
import { DOCUMENT_TYPE_LABELS } from './document-type-labels.js';
import {
  AUTHORITY_TIER_LABELS,
  BRANCH_LABELS,
  DATED_FACT_LABELS,
  EFFECT_KIND_LABELS,
  EFFECT_START_LABELS,
  FORCE_STATUS_LABELS,
  LEVEL_LABELS,
  LINEAGE_DIRECTION_LABELS,
  LIST_ORDER_LABELS,
  OFFICIAL_STATUS_LABELS,
  STOP_REASON_LABELS,
} from './force-labels.js';
import {
  ASSURANCE_LABELS,
  CAMPAIGN_ROLE_LABELS,
  KIND_LABELS,
  LANGUAGE_LABELS,
  type Labelled,
  MATCH_LABELS,
  REASON_LABELS,
} from './labels.js';
import {
  CLAIM_LABELS,
  CLAIM_ORIGIN_LABELS,
  COMPARED_CLAIM_LABELS,
  EXTENT_LABELS,
  MENTION_FORM_LABELS,
  MENTION_READER_LABELS,
  MENTION_ROLE_LABELS,
  MENTION_STATE_LABELS,
  RANGE_END_LABELS,
  READING_LIMIT_LABELS,
  VERDICT_LABELS,
} from './mention-labels.js';
import { ORIGIN_PLACE_LABELS } from './origin-label.js';
import { RELATION_GUARD_LABELS, RELATION_RULE_LABELS } from './relation-labels.js';
import { TEXT_FORMAT_LABELS, TEXT_STANDING_LABELS } from './text-labels.js';

/** Labels of all values of every enum of the API, by the name of the enum. */
export const ENUM_LABELS: ReadonlyMap<string, Readonly<Record<string, Labelled>>> = new Map<
  string,
  Readonly<Record<string, Labelled>>
>([
  ['Assurance', ASSURANCE_LABELS],
  ['AuthorityTier', AUTHORITY_TIER_LABELS],
  ['Branch', BRANCH_LABELS],
  ['CampaignRole', CAMPAIGN_ROLE_LABELS],
  ['CheckCode', CHECK_CODE_LABELS],
  ['CheckLevel', CHECK_LEVEL_LABELS],
  ['CheckVerdict', CHECK_VERDICT_LABELS],
  ['CitationKind', KIND_LABELS],
  ['CitationOrder', LIST_ORDER_LABELS],
  ['ClaimName', CLAIM_LABELS],
  ['ClaimOrigin', CLAIM_ORIGIN_LABELS],
  ['ComparedClaim', COMPARED_CLAIM_LABELS],
  ['DatedFact', DATED_FACT_LABELS],
  ['DocumentOrder', LIST_ORDER_LABELS],
  ['DocumentType', DOCUMENT_TYPE_LABELS],
  ['EffectKind', EFFECT_KIND_LABELS],
  ['EffectStart', EFFECT_START_LABELS],
  ['Extent', EXTENT_LABELS],
  ['ForceStatus', FORCE_STATUS_LABELS],
  ['InferenceReason', REASON_LABELS],
  ['Language', LANGUAGE_LABELS],
  ['Level', LEVEL_LABELS],
  ['LineageDirection', LINEAGE_DIRECTION_LABELS],
  ['Match', MATCH_LABELS],
  ['MentionForm', MENTION_FORM_LABELS],
  ['MentionReader', MENTION_READER_LABELS],
  ['MentionRole', MENTION_ROLE_LABELS],
  ['RangeEnd', RANGE_END_LABELS],
  ['ReadingLimit', READING_LIMIT_LABELS],
  ['MentionState', MENTION_STATE_LABELS],
  ['OfficialStatusValue', OFFICIAL_STATUS_LABELS],
  ['OriginPlace', ORIGIN_PLACE_LABELS],
  ['RelationGuard', RELATION_GUARD_LABELS],
  ['RelationRule', RELATION_RULE_LABELS],
  ['StopReason', STOP_REASON_LABELS],
  ['TextFormat', TEXT_FORMAT_LABELS],
  ['TextStanding', TEXT_STANDING_LABELS],
  ['VerdictDecision', VERDICT_LABELS],
]);
