/** Formats that a reader may meet and not read. */
export type UnreadFormat = 'pdf' | 'docx' | 'zip' | 'doc' | 'encrypted' | 'ole' | 'rtf' | 'image' | 'binary';

/** What else than a file a name in a folder may stand for. */
export type SpecialFile = 'pipe' | 'socket' | 'device' | 'folder';

/** Why a file, or what may hold files, is not taken in: a code with what was found. Sizes are in bytes. */
export type Refusal =
  // What its bytes are.
  | { readonly code: 'TOO_LARGE'; readonly bytes: number; readonly most: number }
  /** A stream that went on beyond what is read; how much more it holds is not known. */
  | { readonly code: 'STREAM_TOO_LARGE'; readonly most: number }
  | { readonly code: 'EMPTY' }
  | { readonly code: 'UNSUPPORTED_FORMAT'; readonly format: UnreadFormat }
  /** `offset` is that of the first wrong byte, null where it is not known. */
  | { readonly code: 'INVALID_ENCODING'; readonly encoding: string; readonly offset: number | null }
  | { readonly code: 'UNKNOWN_ENCODING'; readonly encoding: string }
  | { readonly code: 'AMBIGUOUS_ENCODING'; readonly encodings: readonly string[] }
  /** `character` counts UTF-16 code units. */
  | { readonly code: 'BINARY'; readonly character: number }
  | { readonly code: 'EXCESS_MARKS'; readonly character: number; readonly most: number }
  /** `degree` is that of the stamp, in Vietnamese. */
  | { readonly code: 'CLASSIFIED'; readonly degree: string }
  /** A line of JSON lines that is no text with what is known of it; `detail` says why, in English. */
  | { readonly code: 'INVALID_LINE'; readonly detail: string }
  // Word documents and PDF files.
  | { readonly code: 'DAMAGED_FILE'; readonly detail: string }
  /** No page has text: the file is a scan. */
  | { readonly code: 'SCAN'; readonly pages: number }
  | { readonly code: 'TOO_MANY_PAGES'; readonly pages: number; readonly most: number }
  /** `most` counts UTF-16 code units. */
  | { readonly code: 'TOO_MUCH_TEXT'; readonly most: number }
  /** Signs of which the file does not tell the characters. */
  | { readonly code: 'UNMAPPED'; readonly characters: number; readonly of: number }
  /** A picture to be recognised that is larger than any scan. */
  | { readonly code: 'TOO_MANY_PIXELS'; readonly pixels: number; readonly most: number }
  /** A program that recognises characters did not do its work; `detail` is what it said. */
  | { readonly code: 'OCR_FAILED'; readonly program: string; readonly detail: string }
  /** `font` is null where the file does not tell it. */
  | { readonly code: 'LEGACY_FONT'; readonly font: string | null }
  // Where it lies.
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'NOT_PERMITTED' }
  | { readonly code: 'NOT_A_FILE'; readonly found: SpecialFile }
  /** It was replaced, moved or changed in size while it was opened or read. */
  | { readonly code: 'CHANGED' }
  /** `error` is the code of the system or of the library. */
  | { readonly code: 'UNREADABLE'; readonly error: string }
  /** It was not read in time; it is not tried again in the same run. */
  | { readonly code: 'TIMED_OUT'; readonly seconds: number }
  /** It took more memory than there is, or ended the thread that read it. */
  | { readonly code: 'READER_ENDED' }
  | { readonly code: 'NOTHING_TO_READ' }
  // What is passed over in a folder or an archive.
  | { readonly code: 'LINK' }
  | { readonly code: 'HIDDEN' }
  | { readonly code: 'OTHER_NAME' }
  // Archives and what they hold.
  | { readonly code: 'DAMAGED_ARCHIVE'; readonly detail: string }
  | { readonly code: 'OVERLAPPING_MEMBERS' }
  | { readonly code: 'TOO_MANY_MEMBERS'; readonly most: number }
  | { readonly code: 'TOO_DEEP'; readonly most: number }
  | { readonly code: 'TOO_COMPRESSED'; readonly ratio: number; readonly most: number }
  | { readonly code: 'ARCHIVE_TOO_LARGE'; readonly most: number }
  | { readonly code: 'ENCRYPTED' }
  | { readonly code: 'UNKNOWN_COMPRESSION'; readonly method: number };

/** One of the codes. */
export type RefusalCode = Refusal['code'];
