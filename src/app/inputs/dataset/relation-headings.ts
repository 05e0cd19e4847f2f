import type { CitationKind, Extent } from '../../../domain/reading/citation.js';
import { foldText } from '../../../domain/values/fold.js';

/**
 * What a heading says, under which vbpl.vn lists other documents on a document's page. `actor` tells which of the two acts: the
 * document of the page that lists, or the other, listed one.
 */
export interface RelationHeading {
  readonly heading: string;
  /** Null where it tells no relation of two documents: a translation is a text of the same one. */
  readonly kind: CitationKind | null;
  readonly extent: Extent;
  readonly actor: 'LISTING' | 'OTHER';
}

type Row = readonly [
  heading: string,
  kind: RelationHeading['kind'],
  extent: RelationHeading['extent'],
  actor: RelationHeading['actor'],
];

const ROWS: readonly Row[] = [
  ['Thay thế', 'REPLACES', 'WHOLE', 'LISTING'],
  ['Bãi bỏ', 'REPEALS', 'WHOLE', 'LISTING'],
  ['Sửa đổi, bổ sung', 'AMENDS', 'PART', 'LISTING'],
  ['Đính chính', 'CORRECTS', 'PART', 'LISTING'],
  ['Tạm ngưng hiệu lực', 'SUSPENDS', 'WHOLE', 'LISTING'],
  ['Đình chỉ thi hành', 'SUSPENDS', 'WHOLE', 'LISTING'],
  ['Văn bản hết hiệu lực', 'REPEALS', 'WHOLE', 'LISTING'],
  ['Văn bản bị hết hiệu lực 1 phần', 'REPEALS', 'PART', 'LISTING'],
  ['Văn bản được sửa đổi', 'AMENDS', 'PART', 'LISTING'],
  ['Văn bản được bổ sung', 'AMENDS', 'PART', 'LISTING'],
  ['Văn bản bị đình chỉ', 'SUSPENDS', 'WHOLE', 'LISTING'],
  ['Văn bản bị đình chỉ 1 phần', 'SUSPENDS', 'PART', 'LISTING'],
  ['Căn cứ', 'BASED_ON', 'WHOLE', 'LISTING'],
  ['Dẫn chiếu', 'REFERS', 'WHOLE', 'LISTING'],
  ['Quy định chi tiết, hướng dẫn thi hành', 'GUIDES', 'WHOLE', 'LISTING'],
  ['Hướng dẫn áp dụng', 'GUIDES', 'WHOLE', 'LISTING'],
  ['Giải thích', 'INTERPRETS', 'PART', 'LISTING'],
  ['Công bố', 'PUBLISHES', 'WHOLE', 'LISTING'],
  ['Bản dịch', null, 'WHOLE', 'LISTING'],
  ['Hợp nhất', 'CONSOLIDATES', 'WHOLE', 'LISTING'],
  ['Văn bản căn cứ', 'BASED_ON', 'WHOLE', 'LISTING'],
  ['Văn bản dẫn chiếu', 'REFERS', 'WHOLE', 'LISTING'],
  ['Văn bản được HD, QĐ chi tiết', 'GUIDES', 'WHOLE', 'LISTING'],
  ['Văn bản liên quan khác', 'REFERS', 'WHOLE', 'LISTING'],
  ['Văn bản quy định hết hiệu lực', 'REPEALS', 'WHOLE', 'OTHER'],
  ['Văn bản quy định hết hiệu lực 1 phần', 'REPEALS', 'PART', 'OTHER'],
  ['Văn bản sửa đổi', 'AMENDS', 'PART', 'OTHER'],
  ['Văn bản bổ sung', 'AMENDS', 'PART', 'OTHER'],
  ['Văn bản đình chỉ', 'SUSPENDS', 'WHOLE', 'OTHER'],
  ['Văn bản đình chỉ 1 phần', 'SUSPENDS', 'PART', 'OTHER'],
  ['Văn bản HD, QĐ chi tiết', 'GUIDES', 'WHOLE', 'OTHER'],
];

/**
 * The 31 headings. "Hết hiệu lực" says that a document ended, by a replacement or a repeal, which only texts tell apart. A
 * reference names no extent and counts as one to the whole. Source: facts compiled from public uses of the data set.
 */
export const HEADINGS: readonly RelationHeading[] = ROWS.map(([heading, kind, extent, actor]) => ({
  heading,
  kind,
  extent,
  actor,
}));

const PLACE: ReadonlyMap<string, number> = new Map(HEADINGS.map(({ heading }, at) => [foldText(heading), at]));

/** Returns the place in {@link HEADINGS} of a heading, ignoring case and marks; null for one that is not known. */
export const placeOfHeading = (written: string): number | null => PLACE.get(foldText(written)) ?? null;
