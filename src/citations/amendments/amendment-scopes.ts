import type { EnclosingProvision } from '../provisions/enclosing-provisions.js';
import { MARKER_DEPTH } from '../structure/markers.js';
import type { AmendedDocument } from './amended-documents.js';
import type { AmendmentCommand } from './amendment-commands.js';

/** What a line says that holds for the lines below it. */
export interface AmendmentScope {
  readonly amended: AmendedDocument;
  /** The provision that is amended in parts. */
  readonly provision: EnclosingProvision | null;
  /** The command of a line that introduces a list, null for another. */
  readonly command: AmendmentCommand | null;
}

interface OpenScope extends AmendmentScope {
  /** Depth of the line's marker; lines as deep or less deep end the scope. */
  readonly depth: number;
}

/** The scopes around the current line, by the depth of their markers. */
export class AmendmentScopes {
  private open: readonly OpenScope[];

  /** `amended` is the document that the title and the recitals name as amended. */
  constructor(amended: AmendedDocument) {
    this.open = [{ depth: -1, amended, provision: null, command: null }];
  }

  /** The innermost scope. */
  get innermost(): AmendmentScope {
    return this.current;
  }

  /** Ends the scopes that a line with a marker of this depth ends. */
  enterLine(depth: number): void {
    if (depth < MARKER_DEPTH.NONE) this.open = this.open.filter((scope) => scope.depth < depth);
  }

  /**
   * Opens the scope of a line, or of a sentence without a marker that states any. What the line does not state is
   * inherited from the scope around it, except the command.
   */
  add(depth: number, said: AmendmentScope): void {
    const { amended, provision, command } = said;
    const hasMarker = depth < MARKER_DEPTH.NONE;
    if (!hasMarker && amended === null && provision === null && command === null) return;
    const outer = this.current;
    const scope = {
      depth: hasMarker ? depth : outer.depth,
      amended: amended ?? outer.amended,
      provision: provision ?? outer.provision,
      command,
    };
    this.open = [...this.open.filter((other) => other.depth < scope.depth), scope];
  }

  private get current(): OpenScope {
    return this.open.at(-1) as OpenScope;
  }
}
