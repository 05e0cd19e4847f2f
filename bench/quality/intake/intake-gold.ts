import { sha256 } from '../../../src/app/digest.js';
import type { Span } from '../../../src/domain/reading/mention.js';
import type { CampaignRole } from '../../../src/domain/reading/reading.js';
import { readTexts } from '../gold-texts.js';
import type { QualityOptions } from '../options.js';
import type { Part } from '../part.js';
import { readLines } from '../read-lines.js';

/** A stretch of a text as labelled: code points of its start and end. */
type GoldSpan = readonly [number, number];

/** A line of the gold of heads, duties and campaigns (bench/gold/README.md). */
interface GoldLine {
  readonly id: string;
  readonly part: Exclude<Part, 'all'>;
  readonly text?: string;
  readonly sha256?: string;
  readonly head: {
    readonly type: string | null;
    readonly number: string | null;
    readonly date: string | null;
    readonly place: string | null;
    readonly issuers: readonly string[];
    readonly title: GoldSpan | null;
  };
  readonly assignments: readonly {
    readonly leads: readonly GoldSpan[];
    readonly duty: GoldSpan;
    readonly with?: readonly GoldSpan[];
    readonly deadline?: GoldSpan;
    readonly doubtful?: boolean;
  }[];
  readonly campaigns: readonly {
    readonly role: CampaignRole;
    readonly name: GoldSpan;
    readonly from: string | null;
    readonly to: string | null;
    readonly by: string | null;
  }[];
  readonly signers: readonly { readonly name: GoldSpan; readonly office: string | null; readonly capacity?: string }[];
  readonly recipients: readonly GoldSpan[];
  readonly effect: { readonly from: string | null; readonly to: string | null };
  readonly ends: readonly string[];
}

/** A labelled duty; the span, in UTF-16 offsets, reaches from the first assignee to the end of the duty. */
export interface GoldAssignment extends Span {
  readonly leads: readonly string[];
  readonly with: readonly string[];
  readonly duty: string;
  readonly deadline: string | null;
  readonly doubtful: boolean;
}

/** A labelled document, its spans as words. Text and words are in NFC, as texts are stored. */
export interface IntakeGold {
  readonly id: string;
  readonly part: Exclude<Part, 'all'>;
  readonly text: string;
  readonly head: Omit<GoldLine['head'], 'title'> & { readonly title: string | null };
  readonly assignments: readonly GoldAssignment[];
  readonly campaigns: readonly (Omit<GoldLine['campaigns'][number], 'name'> & { readonly name: string })[];
  readonly signers: readonly {
    readonly name: string;
    readonly office: string | null;
    readonly capacity: string | null;
  }[];
  readonly recipients: readonly string[];
  readonly effect: GoldLine['effect'];
  readonly ends: readonly string[];
}

/** Returns the documents of a gold file that a run scores, in the file's order; without a folder of texts, those that have their own. */
export async function readIntakeGold(
  file: string,
  { part, texts }: Pick<QualityOptions, 'part' | 'texts'>,
): Promise<readonly IntakeGold[]> {
  const lines: GoldLine[] = [];
  for await (const line of readLines(file)) lines.push(JSON.parse(line) as GoldLine);
  const chosen = lines.filter((line) => part === 'all' || line.part === part);
  const ids = new Set(chosen.flatMap(({ id, text }) => (text === undefined ? [id] : [])));
  const joined = texts === null ? new Map() : await readTexts(texts, ids);
  return chosen.flatMap((line) => {
    const text: string | undefined = line.text ?? joined.get(line.id)?.text;
    if (text === undefined) return [];
    if (line.sha256 !== undefined && sha256(text) !== line.sha256) throw new Error(`${line.id}: another text`);
    return [withWords(line, text)];
  });
}

function withWords(line: GoldLine, text: string): IntakeGold {
  const points = Array.from(text);
  const nfc = (start: number, end: number): string => points.slice(start, end).join('').normalize('NFC');
  const words = ([start, end]: GoldSpan): string => nfc(start, end);
  const offset = (point: number): number => nfc(0, point).length;
  return {
    ...{ id: line.id, part: line.part, text: text.normalize('NFC'), effect: line.effect, ends: line.ends },
    head: { ...line.head, title: line.head.title && words(line.head.title) },
    assignments: line.assignments.map((one) => ({
      start: offset(one.leads[0]?.[0] ?? one.duty[0]),
      end: offset(one.duty[1]),
      leads: one.leads.map(words),
      with: one.with?.map(words) ?? [],
      duty: words(one.duty),
      deadline: one.deadline ? words(one.deadline) : null,
      doubtful: one.doubtful ?? false,
    })),
    campaigns: line.campaigns.map((one) => ({ ...one, name: words(one.name) })),
    signers: line.signers.map((one) => ({ ...one, name: words(one.name), capacity: one.capacity ?? null })),
    recipients: line.recipients.map(words),
  };
}
