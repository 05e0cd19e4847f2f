import { forceEffects } from '../../domain/force-effects.js';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { RecognisedMention } from '../../domain/reading/mention.js';
import { concerns, enclosingPaths, namedPaths, provisionSort } from '../../domain/reading/provision-path.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, EvidenceRow, ProvisionRef, ProvisionRow } from '../../store/rows.js';
import { pageRows } from '../reads/page-rows.js';
import { type CheckLevel, type Finding, finding } from './finding.js';
import { inChunks } from './in-chunks.js';
import { type CitedDocument, sourceIn } from './standing.js';

/** Provisions of one citation that are looked at, and of all citations of a draft. */
const MOST_OF_CITATION = 20;
const MOST_OF_DRAFT = 2_000;
/** Missing provisions of which the last one that is there is looked for. */
const MOST_LAST = 50;

/** A citation with the document that it means; null where that is not known, or where nothing is to say. */
export interface ProvisionCitation {
  readonly mention: RecognisedMention;
  readonly cited: CitedDocument | null;
}

/** What an act of another document does to provisions of the one it acts on. */
interface ProvisionAct {
  readonly kind: CitationKind;
  readonly paths: readonly string[];
  /** Day of issue of the acting document. */
  readonly issuedOn: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly inferred: boolean;
  readonly by: DocumentRow | null;
  readonly evidence: EvidenceRow | undefined;
}

/**
 * Returns for each citation what is to say of the provisions that it names: whether the document's text has them, and who
 * repealed, suspended or amended them by the day. `namedInDraft` are the documents that the draft names: an amendment by one
 * of them is only noted. Looks at 20 provisions of a citation. Reads one list of the store, and one more for each of 50
 * missing provisions.
 */
export async function provisionFindings(
  store: LegalStore,
  citations: readonly ProvisionCitation[],
  namedInDraft: ReadonlySet<string>,
): Promise<readonly (readonly Finding[])[]> {
  const named = citations.map(({ mention, cited }) =>
    cited === null ? [] : namedPaths(mention.pinpoints).slice(0, MOST_OF_CITATION),
  );
  const refs = citations.flatMap(({ cited }, at) => (cited === null ? [] : refsOf(cited.document, named[at] ?? [])));
  const asked = refs.slice(0, MOST_OF_DRAFT);
  const rows = await inChunks(asked, (some) => store.getProvisions(some));
  const known: KnownProvisions = new Map(asked.map((ref, at) => [refKey(ref), rows[at] ?? null]));
  const acts = new Map<CitedDocument, readonly ProvisionAct[]>();
  const findings = citations.map(({ mention, cited }, at) => {
    if (cited === null) return [];
    if (!acts.has(cited)) acts.set(cited, actsOn(cited));
    return findingsOn(named[at] ?? [], mention, cited.document, acts.get(cited) ?? [], known, namedInDraft);
  });
  return withLastBeside(store, citations, findings);
}

/** Provisions by {@link refKey}: null where neither the text has it nor anybody names it. */
type KnownProvisions = ReadonlyMap<string, ProvisionRow | null>;

function findingsOn(
  paths: readonly string[],
  mention: RecognisedMention,
  document: DocumentRow,
  acts: readonly ProvisionAct[],
  known: KnownProvisions,
  namedInDraft: ReadonlySet<string>,
): readonly Finding[] {
  const found = paths.flatMap((path): readonly Finding[] => {
    const changes = changesOf(path, acts, namedInDraft, mention.kind);
    // What is inserted into a document is not there yet.
    if (changes.length > 0 || mention.kind === 'AMENDS') return changes;
    const missing = missingPath(document, path, known, acts);
    if (missing === null) return [];
    const isNamedElsewhere = known.get(refKey({ documentId: document.id, path: missing })) !== null;
    return [finding('PROVISION_MISSING', missingLevel(mention, isNamedElsewhere), { provision: missing })];
  });
  return [...new Map(found.map((one) => [`${one.code} ${one.provision}`, one])).values()];
}

/** A text that others cite further may be cut, and what "this law" means is read from the words before. */
const missingLevel = ({ form }: RecognisedMention, isNamedElsewhere: boolean): CheckLevel =>
  isNamedElsewhere || form === 'BACK_REFERENCE' ? 'REVIEW' : 'FAULT';

/** The findings, those on missing provisions with the last one beside that the text has. */
async function withLastBeside(
  store: LegalStore,
  citations: readonly ProvisionCitation[],
  findings: readonly (readonly Finding[])[],
): Promise<readonly (readonly Finding[])[]> {
  let asked = 0;
  const complete: Finding[][] = [];
  for (const [at, found] of findings.entries()) {
    const document = citations[at]?.cited?.document;
    const told: Finding[] = [];
    for (const one of found) {
      const { code, provision } = one;
      const isAsked =
        code === 'PROVISION_MISSING' && provision !== null && document !== undefined && asked++ < MOST_LAST;
      told.push(isAsked ? { ...one, known: await lastBeside(store, document, provision) } : one);
    }
    complete.push(told);
  }
  return complete;
}

/** The provisions and those around them. */
const refsOf = ({ id }: DocumentRow, paths: readonly string[]): readonly ProvisionRef[] =>
  paths.flatMap((path) => [...enclosingPaths(path), path]).map((path) => ({ documentId: id, path }));

const refKey = ({ documentId, path }: ProvisionRef): string => `${documentId} ${path}`;

/** Articles, clauses and points: what texts are divided into throughout. */
const DIVIDED = /^dieu-[^/]+(?:\/khoan-[^/]+(?:\/diem-[^/]+)?)?$/;

/**
 * The provision that the document's text does not have, or the outermost around it; null where it is there, where the
 * document has no text, and where an amendment may have put it in.
 */
function missingPath(
  document: DocumentRow,
  path: string,
  known: KnownProvisions,
  acts: readonly ProvisionAct[],
): string | null {
  if (document.isStub || !DIVIDED.test(path)) return null;
  const missing = [...enclosingPaths(path), path].find((one) => {
    const row = known.get(refKey({ documentId: document.id, path: one }));
    return row !== undefined && (row === null || row.section === null);
  });
  if (missing === undefined) return null;
  return acts.some(({ kind, paths }) => kind === 'AMENDS' && paths.some((named) => concerns(named, missing)))
    ? null
    : missing;
}

/** The last provision beside a missing one that the text has; null where it has none there. */
async function lastBeside(store: LegalStore, { id }: DocumentRow, missing: string): Promise<string | null> {
  const beginning = missing.slice(0, missing.lastIndexOf('-') + 1);
  const from = [provisionSort(`${beginning}~`).split('\n')[0] ?? ''];
  const [page] = await store.provisions([id], { size: 100, from, direction: 'BACKWARD' });
  const steps = missing.split('/').length;
  const beside = pageRows(page).filter(
    ({ path, section }) => section !== null && path.startsWith(beginning) && path.split('/').length >= steps,
  );
  return beside.at(-1)?.path.split('/').slice(0, steps).join('/') ?? null;
}

/** What others do to provisions of a document on the day of its force. */
function actsOn({ sources, force }: CitedDocument): readonly ProvisionAct[] {
  const acts = sources.citations.flatMap((citation) =>
    forceEffects(citation).map(({ kind, issuedOn, actsFrom, actsUntil, inferred }, at) => ({
      kind,
      paths: citation.evidence[at]?.assertion.provisions ?? [],
      issuedOn,
      from: actsFrom,
      until: actsUntil,
      inferred,
      by: citation.citing,
      evidence: citation.evidence[at],
    })),
  );
  const { at: day } = force;
  return acts.filter(({ paths, issuedOn, from, until }) => {
    const hasBegun = (issuedOn ?? '') <= day && (from ?? '') <= day;
    return paths.length > 0 && hasBegun && (until === null || until > day);
  });
}

/** What happened to a provision: its repeal or suspension, else the last amendment of it or of what is within it. */
function changesOf(
  path: string,
  acts: readonly ProvisionAct[],
  namedInDraft: ReadonlySet<string>,
  kind: CitationKind | null,
): readonly Finding[] {
  const holds = ({ paths }: ProvisionAct): boolean =>
    paths.some((named) => named === path || path.startsWith(`${named}/`));
  const ended = acts.find((act) => (act.kind === 'REPEALS' || act.kind === 'SUSPENDS') && holds(act));
  if (ended !== undefined) {
    // A draft may repeal what was repealed before: superfluous, but not wrong.
    const isAct = kind === 'REPEALS' || kind === 'REPLACES';
    const code = ended.kind === 'REPEALS' ? 'PROVISION_REPEALED' : 'PROVISION_SUSPENDED';
    return [finding(code, isSure(ended) && !isAct ? 'FAULT' : 'REVIEW', changeBy(path, ended))];
  }
  const changed = acts.filter(({ paths }) => paths.some((named) => concerns(named, path)));
  const [last] = changed.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  if (last === undefined) return [];
  const isNamed = last.by !== null && namedInDraft.has(last.by.id);
  return [finding('PROVISION_AMENDED', isNamed ? 'NOTE' : 'REVIEW', changeBy(path, last))];
}

const isSure = ({ from, inferred }: ProvisionAct): boolean => from !== null && !inferred;

const changeBy = (provision: string, { from, by, evidence }: ProvisionAct): Partial<Finding> => ({
  provision,
  since: from,
  by,
  source: sourceIn(evidence, by),
});
