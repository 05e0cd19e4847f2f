/** Options that state facts of the document whose text is given. */
export interface DocumentFactOptions {
  readonly number?: string;
  readonly type?: string;
  readonly issuer?: string;
  readonly date?: string;
}

/** Options of `ingest`. */
export interface IngestOptions extends DocumentFactOptions {
  readonly catalogue?: string;
  readonly source?: string;
  readonly sourceUrl?: string;
  readonly retrievedAt?: string;
  readonly encoding?: string;
  readonly dryRun?: boolean;
  readonly fileSeconds?: string;
  readonly ocr?: boolean;
  /** Name of the data set that the folder holds. */
  readonly dataset?: string;
  /** Day of its snapshot. */
  readonly asOf?: string;
  readonly json?: boolean;
}

/** Options of `find`. */
export interface FindOptions {
  readonly type?: string;
  readonly authority?: string;
  readonly date?: string;
  readonly year?: string;
  readonly json?: boolean;
}

/** Options of `lineage`. */
export interface LineageOptions {
  readonly derived?: boolean;
  readonly depth: string;
  readonly kinds?: string;
  readonly asOf?: string;
  readonly inferred?: boolean;
  readonly maxDocuments: string;
  readonly maxCitations: string;
  readonly json?: boolean;
}

/** Options of `show`. */
export interface ShowOptions {
  readonly provision?: string;
  readonly json?: boolean;
}

/** Options of `texts`. */
export interface TextsOptions {
  readonly pick?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** Options of `extract`. */
export interface ExtractOptions extends DocumentFactOptions {
  readonly text?: string;
  readonly encoding?: string;
  readonly explain?: boolean;
}

/** Options of `check`. */
export interface CheckOptions {
  readonly on?: string;
  readonly encoding?: string;
  readonly json?: boolean;
}

/** Options of commands that have only output options. */
export interface PrintOptions {
  readonly json?: boolean;
}

/** Options of `export`. */
export interface ExportOptions extends PrintOptions {
  readonly force?: boolean;
  readonly gzip?: boolean;
}

/** Options of `import`. */
export interface ImportOptions extends PrintOptions {
  readonly merge?: boolean;
}

/** Options of `backup`. */
export interface BackupOptions extends PrintOptions {
  readonly force?: boolean;
}
