import { anchorOf } from '../../app/derivation/anchor.js';
import { withTokens } from '../../app/derivation/input-tokens.js';
import { sourceKey, verdictInputId } from '../../app/ids.js';
import { decodeFile, type TextToIngest } from '../../app/inputs/decode-file.js';
import { type FileReader, type PreparedFile, prepareFile, saveFiles } from '../../app/inputs/ingest.js';
import { packInput } from '../../app/inputs/packed-input.js';
import { saveInputs } from '../../app/inputs/save-inputs.js';
import { type SourcedText, textInput } from '../../app/inputs/text-input.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { RecordInput, TextInput, VerdictDecision, VerdictInput } from '../../store/rows.js';
import { vocabulary } from '../vocabulary.js';
import { RECORDS } from './records.js';
import { FILES } from './texts.js';

/** Something that is put into a store: a file, or an input of another kind. */
export type Arrival =
  | { readonly kind: 'file'; readonly file: TextToIngest }
  | { readonly kind: 'input'; readonly input: RecordInput | VerdictInput };

/** Readings of the texts so far, by content, source and moment: a text is recognised once, however often it arrives. */
const readings = new Map<string, TextInput>();

function readOnce(text: SourcedText): TextInput {
  const known = JSON.stringify(text);
  const input = readings.get(known) ?? textInput(text, vocabulary);
  readings.set(known, input);
  return input;
}

const reader: FileReader = {
  decode: decodeFile,
  read: async (text) => ({ kind: 'input', input: packInput(readOnce(text)) }),
};

/** The text of the n-th file of a name. */
async function textOf(name: string, at = 0): Promise<TextInput> {
  const file = FILES.filter((one) => one.name === name)[at];
  const decoded = file && (await decodeFile(file));
  if (decoded?.kind !== 'text') throw new Error(`${name} cannot be read`);
  return readOnce(decoded.text);
}

/** A decision on the document of a text or, with a quote, on the mention that is so written in it. */
function verdict(text: TextInput, quote: string | null, decision: VerdictDecision, decidedOn: string): VerdictInput {
  const { mentions } = text.reading;
  const index = mentions.findIndex((mention) => mention.quote === quote);
  if (quote !== null && index < 0) throw new Error(`${text.source} has no mention "${quote}"`);
  const words =
    quote === null ? { quote: '', before: '', after: '', occurrence: 0 } : anchorOf(text.content, mentions, index);
  const said = { anchor: { documentKey: sourceKey(text.sha256), ...words }, decision, reviewer: 'reviewer', decidedOn };
  const id = verdictInputId(JSON.stringify(said));
  return withTokens({ kind: 'verdict', id, tokens: [], ...said }, vocabulary);
}

const link = (target: string): VerdictDecision => ({ kind: 'LINK', target, citationKind: null });

/** Decisions that link, refuse, join two documents and choose a text; two of them are on one mention. */
async function makeVerdicts(): Promise<readonly VerdictInput[]> {
  const [bare, wrongType, party, budget, edition] = await Promise.all([
    textOf('so-trong.txt'),
    textOf('sai-loai.txt'),
    textOf('chi-thi-tay.txt'),
    textOf('ngan-sach-2.txt'),
    textOf('dau-tu.txt', 1),
  ]);
  const same = ['83-2015-qh13_quoc-hoi_2015', '95-2015-qh13_quoc-hoi_2015'] as const;
  return [
    verdict(bare, 'Nghị định 85', link('30-2020-nd-cp_chinh-phu_2020'), '2026-02-01'),
    verdict(bare, 'Nghị định 85', link('85-2012-nd-cp_chinh-phu_2012'), '2026-02-02'),
    verdict(wrongType, 'Thông tư số 85/2012/NĐ-CP', link('85-2012-nd-cp_chinh-phu_2012'), '2026-02-02'),
    verdict(party, 'Chỉ thị 34-CT/TW', { kind: 'REJECT' }, '2026-02-02'),
    verdict(budget, null, { kind: 'SAME_DOCUMENT', keys: same }, '2026-02-03'),
    verdict(edition, null, { kind: 'CURRENT_TEXT', sha256: edition.sha256 }, '2026-02-03'),
  ];
}

/**
 * Forty arrivals of all kinds, whose moments of retrieval are given: documents known by number, name and day that merge,
 * two texts of one document, a corrected one, misprints, notes, campaigns, records and verdicts.
 */
export const ARRIVALS: readonly Arrival[] = [
  ...FILES.map((file) => ({ kind: 'file' as const, file })),
  ...[...RECORDS, ...(await makeVerdicts())].map((input) => ({ kind: 'input' as const, input })),
];

/** Puts arrivals into a store, batch by batch; each is read, as `ingest` does it, before the one before it is saved. */
export async function receive(store: LegalStore, batches: readonly (readonly Arrival[])[]): Promise<void> {
  let reading = prepare(store, batches[0] ?? []);
  for (const [at, batch] of batches.entries()) {
    const prepared = await reading;
    reading = prepare(store, batches[at + 1] ?? []);
    await reading;
    await saveFiles(store, vocabulary, prepared);
    const put = batch.flatMap((arrival) => (arrival.kind === 'input' ? [arrival.input] : []));
    await saveInputs(store, vocabulary, { put, remove: [] });
  }
}

function prepare(store: LegalStore, batch: readonly Arrival[]): Promise<readonly PreparedFile[]> {
  const files = batch.flatMap((arrival) => (arrival.kind === 'file' ? [arrival.file] : []));
  return Promise.all(files.map((file) => prepareFile(store, reader, file)));
}
