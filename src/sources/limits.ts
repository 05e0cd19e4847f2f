/** What is read from folders and archives, and its bounds. */
export interface SourceLimits {
  /** Largest file or member, in bytes. */
  readonly fileBytes: number;
  /** How deep archives may lie in one another: 3 are a ministry's archive of a year's, of a month's. */
  readonly archiveDepth: number;
  /** Members of an archive, with those of the archives in it. */
  readonly members: number;
  /** Bytes that an archive is decompressed to, with the archives in it. */
  readonly archiveBytes: number;
  /** How many times a member may be compressed: texts and pages are, 3 to 20 times; deflate can 1,032 times. */
  readonly ratio: number;
  /** A smaller member may be compressed more: a page of blanks harms nobody. */
  readonly ratioFromBytes: number;
  /** Whether pictures (PNG, JPEG, TIFF) are read too. */
  readonly pictures: boolean;
}

/** The bounds in use, but for the size of a file, which the reader of texts sets. */
export const ARCHIVE_LIMITS: Omit<SourceLimits, 'fileBytes'> = {
  archiveDepth: 3,
  members: 10_000,
  archiveBytes: 512 * 1024 * 1024,
  ratio: 100,
  ratioFromBytes: 1024 * 1024,
  pictures: false,
};
