/**
 * What the national database of legal documents (vbpl.vn) says of a document's effect (tình trạng hiệu lực): còn hiệu lực, hết
 * hiệu lực một phần, hết hiệu lực toàn bộ, chưa có hiệu lực, ngưng hiệu lực, ngưng hiệu lực một phần, không còn phù hợp.
 */
export const OFFICIAL_STATUSES = [
  'IN_FORCE',
  'PARTLY_EXPIRED',
  'EXPIRED',
  'NOT_YET_IN_FORCE',
  'SUSPENDED',
  'PARTLY_SUSPENDED',
  'NO_LONGER_SUITABLE',
] as const;

/** One of {@link OFFICIAL_STATUSES}. */
export type OfficialStatusValue = (typeof OFFICIAL_STATUSES)[number];

/** The status that a source gave a document. */
export interface OfficialStatus {
  readonly status: OfficialStatusValue;
  /** ISO day on which the source said so. */
  readonly checkedOn: string;
  /** Name of the source. */
  readonly source: string;
}
