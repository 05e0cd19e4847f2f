import type { DatedFact, ForceStatus } from '../../domain/force.js';
import type { EffectKind, EffectStart } from '../../domain/reading/effect.js';
import type { OfficialStatusValue } from '../../domain/reading/official-status.js';
import type { Branch, Level } from '../../domain/vocabulary/vocabulary.js';
import type { StopReason, TraceRequest } from '../../store/legal-store.js';
import type { ListOrder } from '../../store/lists.js';
import type { AuthorityTier } from '../lineage/authority-tier.js';
import type { Labelled } from './labels.js';

/** Labels of what clauses on effect regulate. */
export const EFFECT_KIND_LABELS: Readonly<Record<EffectKind, Labelled>> = {
  TAKES_EFFECT: { vi: 'có hiệu lực', en: 'takes effect' },
  ENDS: { vi: 'hết hiệu lực', en: 'ends' },
  APPLIES: { vi: 'áp dụng', en: 'applies' },
  TRANSITIONAL: { vi: 'chuyển tiếp', en: 'transition' },
};

/** Labels of what a day is counted from. */
export const EFFECT_START_LABELS: Readonly<Record<EffectStart, Labelled>> = {
  STATED_DAY: { vi: 'ngày được nêu', en: 'a stated day' },
  ISSUE: { vi: 'ngày ký, ban hành', en: 'the day of issue' },
  PUBLICATION: { vi: 'ngày đăng Công báo, công bố', en: 'the day of publication' },
  OWN_EFFECT: { vi: 'ngày văn bản này có hiệu lực', en: 'the day it takes effect itself' },
  OTHER_DOCUMENT: { vi: 'ngày văn bản khác có hiệu lực', en: 'the day another document takes effect' },
};

/** Labels of whether a document is in force. */
export const FORCE_STATUS_LABELS: Readonly<Record<ForceStatus, Labelled>> = {
  IN_FORCE: { vi: 'còn hiệu lực', en: 'in force' },
  PARTLY_IN_FORCE: { vi: 'hết hiệu lực một phần', en: 'partly in force' },
  NOT_YET_IN_FORCE: { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  EXPIRED: { vi: 'hết hiệu lực', en: 'no longer in force' },
  SUSPENDED: { vi: 'tạm ngưng hiệu lực', en: 'suspended' },
  UNKNOWN: { vi: 'không rõ hiệu lực', en: 'unknown' },
};

/** Labels of official statuses, as the national database writes them. */
export const OFFICIAL_STATUS_LABELS: Readonly<Record<OfficialStatusValue, Labelled>> = {
  IN_FORCE: { vi: 'còn hiệu lực', en: 'in force' },
  PARTLY_EXPIRED: { vi: 'hết hiệu lực một phần', en: 'partly no longer in force' },
  EXPIRED: { vi: 'hết hiệu lực toàn bộ', en: 'no longer in force' },
  NOT_YET_IN_FORCE: { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  SUSPENDED: { vi: 'ngưng hiệu lực', en: 'suspended' },
  PARTLY_SUSPENDED: { vi: 'ngưng hiệu lực một phần', en: 'partly suspended' },
  NO_LONGER_SUITABLE: { vi: 'không còn phù hợp', en: 'no longer suitable' },
};

/** Labels of what happens to a document on a day. */
export const DATED_FACT_LABELS: Readonly<Record<DatedFact, Labelled>> = {
  EFFECTIVE_FROM: { vi: 'có hiệu lực từ', en: 'in force from' },
  PROVISIONS_EFFECTIVE_FROM: { vi: 'một số quy định có hiệu lực từ', en: 'some provisions in force from' },
  EXPIRED_ON: { vi: 'hết hiệu lực từ', en: 'no longer in force from' },
  PROVISIONS_EXPIRED_ON: { vi: 'một số quy định hết hiệu lực từ', en: 'some provisions no longer in force from' },
  CHECKED_ON: { vi: 'đã kiểm tra ngày', en: 'checked on' },
};

/** Labels of the branches of power. */
export const BRANCH_LABELS: Readonly<Record<Branch, Labelled>> = {
  STATE: { vi: 'Nhà nước', en: 'the State' },
  PARTY: { vi: 'Đảng', en: 'the Party' },
  FRONT: { vi: 'Mặt trận và đoàn thể', en: 'the Front and mass organisations' },
};

/** Labels of administrative levels. */
export const LEVEL_LABELS: Readonly<Record<Level, Labelled>> = {
  CENTRAL: { vi: 'trung ương', en: 'central' },
  PROVINCE: { vi: 'cấp tỉnh', en: 'province' },
  DISTRICT: { vi: 'cấp huyện', en: 'district' },
  COMMUNE: { vi: 'cấp xã', en: 'commune' },
  OTHER: { vi: 'cấp khác', en: 'another level' },
};

/** Labels of ranks by issuer. */
export const AUTHORITY_TIER_LABELS: Readonly<Record<AuthorityTier, Labelled>> = {
  CONSTITUTION: { vi: 'Hiến pháp', en: 'the Constitution' },
  LAW: { vi: 'luật, nghị quyết của Quốc hội', en: 'laws and resolutions of the National Assembly' },
  ORDINANCE: {
    vi: 'pháp lệnh, nghị quyết của Ủy ban thường vụ Quốc hội',
    en: 'ordinances and resolutions of its Standing Committee',
  },
  PRESIDENT: { vi: 'lệnh, quyết định của Chủ tịch nước', en: 'orders and decisions of the President' },
  GOVERNMENT: { vi: 'nghị định, nghị quyết của Chính phủ', en: 'decrees and resolutions of the Government' },
  PRIME_MINISTER: {
    vi: 'quyết định, chỉ thị của Thủ tướng Chính phủ',
    en: 'decisions and directives of the Prime Minister',
  },
  CENTRAL_STATE: { vi: 'bộ, ngành trung ương', en: 'ministries and central bodies' },
  PROVINCE: { vi: 'chính quyền cấp tỉnh', en: 'provinces and cities' },
  DISTRICT: { vi: 'chính quyền cấp huyện', en: 'districts' },
  COMMUNE: { vi: 'chính quyền cấp xã', en: 'communes' },
  PARTY_CENTRAL: { vi: 'Trung ương Đảng', en: 'central organs of the Party' },
  PARTY_LOCAL: { vi: 'cấp ủy địa phương', en: 'local Party committees' },
  FRONT: { vi: 'Mặt trận và đoàn thể', en: 'the Front and mass organisations' },
  OTHER: { vi: 'không xác định', en: 'not determined' },
};

/** Labels of the directions of lineages. */
export const LINEAGE_DIRECTION_LABELS: Readonly<Record<TraceRequest['direction'], Labelled>> = {
  BASES: { vi: 'văn bản được viện dẫn', en: 'what it cites' },
  DERIVED: { vi: 'văn bản viện dẫn nó', en: 'what cites it' },
};

/** Labels of why a lineage is incomplete. */
export const STOP_REASON_LABELS: Readonly<Record<StopReason, Labelled>> = {
  DEPTH: { vi: 'còn văn bản ở các bước xa hơn', en: 'more at greater depth' },
  DOCUMENTS: { vi: 'quá nhiều văn bản', en: 'too many documents' },
  CITATIONS: { vi: 'quá nhiều viện dẫn', en: 'too many citations' },
  TIME: { vi: 'hết thời gian', en: 'out of time' },
};

/** Labels of the orders of a list. */
export const LIST_ORDER_LABELS: Readonly<Record<ListOrder, Labelled>> = {
  NEWEST_FIRST: { vi: 'mới nhất trước', en: 'newest first' },
  OLDEST_FIRST: { vi: 'cũ nhất trước', en: 'oldest first' },
};
