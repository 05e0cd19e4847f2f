import type { CheckedCitation, DraftCheck } from '../../app/check/check-draft.js';
import {
  CHECK_VERDICTS,
  type CheckCode,
  type CheckVerdict,
  type Finding,
  type FindingSource,
} from '../../app/check/finding.js';
import type { NumberCandidate } from '../../app/find/find-by-number.js';
import {
  CHECK_LEVEL_LABELS,
  CHECK_VERDICT_LABELS,
  CHECK_VERDICT_SIGNS,
  findingLabel,
} from '../../app/views/check-labels.js';
import { citationText } from '../../app/views/citation-text.js';
import { displayName, displayTitle } from '../../app/views/display-name.js';
import { dateLabel, KIND_LABELS, type Labelled, type Language, oneLine, sectionLabel } from '../../app/views/labels.js';
import { originLabel } from '../../app/views/origin-label.js';
import { documentAddress, inLanguage, provisionAddress } from '../../app/views/permalinks.js';
import { reasonLabel } from '../../app/views/reason-label.js';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import type { DocumentRow } from '../../store/rows.js';
import { CHECK_TEXTS } from './check-texts.js';
import { assuranceBadge, safeLink } from './document-parts.js';
import { type Html, html } from './html.js';

/** Address of the page. */
export const CHECK_ADDRESS = '/kiem-tra';

/** What was sent to the page. */
export interface CheckForm {
  readonly text: string;
  /** As the browser sends it: ISO, or empty. */
  readonly on: string;
}

/** In which language the page is, and with which vocabulary names are written. */
export interface CheckLanguage {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** Returns the page with its form alone, or with why the draft cannot be checked. */
export function checkFormMain(form: CheckForm, refused: Labelled | null, language: Language): Html {
  return html`<h1>${CHECK_TEXTS.title[language]}</h1>
<p class="lead">${CHECK_TEXTS.intro[language]}</p>
${refused !== null && html`<p class="check-refused" role="alert">${refused[language]}</p>`}
${draftForm(form, language)}`;
}

function draftForm({ text, on }: CheckForm, language: Language): Html {
  // HTML takes away the first line break of a text area.
  return html`<form class="check-form" action="${inLanguage(CHECK_ADDRESS, language)}" method="post">
<label for="draft">${CHECK_TEXTS.draft[language]}</label>
<textarea id="draft" name="text" rows="14" required spellcheck="false" autocomplete="off" lang="vi" aria-describedby="not-kept">
${text}</textarea>
<div class="check-row">
<p><label for="on">${CHECK_TEXTS.day[language]}</label>
<input id="on" name="on" type="date" value="${on}" aria-describedby="on-hint"> <span id="on-hint" class="facts">${CHECK_TEXTS.dayHint[language]}</span></p>
<p><button type="submit">${CHECK_TEXTS.button[language]}</button></p>
</div>
<p id="not-kept" class="hint">${CHECK_TEXTS.notKept[language]}</p>
</form>`;
}

/** Returns the page with the result: counts, each citation with what is to say of it, the draft with marks, the form. */
export function checkResultMain(check: DraftCheck, form: CheckForm, language: CheckLanguage): Html {
  const { language: in_ } = language;
  const { citations } = check;
  return html`<h1>${CHECK_TEXTS.title[in_]}</h1>
<p class="facts">${CHECK_TEXTS.on[in_]} ${dateLabel(check.on, in_)}</p>
${citations.length === 0 ? html`<p role="status">${CHECK_TEXTS.nothing[in_]}</p>` : resultSection(check, form, language)}
<details class="check-again"><summary>${CHECK_TEXTS.again[in_]}</summary>${draftForm(form, in_)}</details>`;
}

function resultSection({ citations, complete }: DraftCheck, { text }: CheckForm, language: CheckLanguage): Html {
  const { language: in_ } = language;
  return html`${counts(citations, in_)}
${!complete && html`<p role="alert">${CHECK_TEXTS.cut[in_]}</p>`}
<p class="hint">${CHECK_TEXTS.legend[in_]}</p>
<div class="check-sides">
<section aria-labelledby="results"><h2 id="results">${CHECK_TEXTS.results[in_]} <span class="count">${citations.length}</span></h2>
<ol class="citations">${citations.map((citation, at) => citationItem(citation, at + 1, language))}</ol></section>
<section class="check-draft"><h2 id="marked">${CHECK_TEXTS.marked[in_]}</h2>
<div class="check-text" lang="vi" tabindex="0" role="region" aria-labelledby="marked">${markedDraft(text, citations, in_)}</div></section>
</div>`;
}

/** How many citations have each verdict, and which: their numbers lead to them. */
function counts(citations: readonly CheckedCitation[], language: Language): Html {
  const of = CHECK_VERDICTS.map((verdict) => ({
    verdict,
    numbers: citations.flatMap((one, at) => (one.verdict === verdict ? [at + 1] : [])),
  }));
  const told = of.filter(({ numbers }) => numbers.length > 0);
  return html`<ul class="check-counts">${told.map(
    ({ verdict, numbers }) => html`<li>${verdictBadge(verdict, language, String(numbers.length))}
${verdict !== 'CORRECT' && html`<span>${numbers.slice(0, MOST_NUMBERS).map((number) => html` <a href="#c${number}">${number}</a>`)}${numbers.length > MOST_NUMBERS && ' …'}</span>`}</li>`,
  )}</ul>`;
}

/** Numbers that lead to citations of one verdict. */
const MOST_NUMBERS = 40;

const verdictBadge = (verdict: CheckVerdict, language: Language, count = ''): Html =>
  html`<span class="badge check-${verdict.toLowerCase()}"><span aria-hidden="true">${CHECK_VERDICT_SIGNS[verdict]}</span> ${count} ${CHECK_VERDICT_LABELS[verdict][language]}</span>`;

function citationItem(citation: CheckedCitation, number: number, language: CheckLanguage): Html {
  const { language: in_ } = language;
  const { mention, verdict, document, candidates, findings } = citation;
  const where = [
    ...(mention.section === null ? [] : [sectionLabel(mention.section, in_)]),
    ...(mention.kind === null ? [] : [KIND_LABELS[mention.kind][in_]]),
  ];
  const pinpoints = mention.pinpoints.map((pinpoint) => oneLine(pinpoint.text)).join('; ');
  return html`<li class="citation check-item check-item-${verdict.toLowerCase()}" id="c${number}">
<p class="check-head"><span class="check-number">${number}</span> ${verdictBadge(verdict, in_)} <span class="facts">${where.join(' · ')}</span></p>
<p class="check-quote" lang="vi">${pinpoints !== '' && html`${pinpoints} · `}<a href="#t${number}" title="${CHECK_TEXTS.toDraft[in_]}">${oneLine(mention.quote)}</a></p>
${document !== null && documentLine(citation, document, language)}
${findings.length > 0 && html`<ul class="check-findings">${byWeight(findings).map((finding) => findingItem(finding, document, language))}</ul>`}
${candidates.length > 0 && html`<p class="check-maybe">${CHECK_TEXTS.maybe[in_]}:</p><ul class="check-candidates">${candidates.map((candidate) => candidateItem(candidate, language))}</ul>`}
</li>`;
}

/** The document in the store; its title where its name does not tell that; how to cite it where the draft is mistaken. */
function documentLine(
  { state, assurance, reason, findings }: CheckedCitation,
  document: DocumentRow,
  language: CheckLanguage,
): Html {
  const { language: in_, vocabulary } = language;
  const title = displayTitle(document, vocabulary);
  const isNamed = title === null || displayName(document, in_, vocabulary).includes(title);
  const right = findings.some(({ code, level }) => level !== 'NOTE' && IN_CITATION.has(code))
    ? citationText(document, vocabulary)
    : null;
  return html`<p class="check-document">${(state === 'LINKED' ? CHECK_TEXTS.means : CHECK_TEXTS.meant)[in_]}: ${documentLink(document, language)}${document.issuedOn !== null && html` <span class="facts">${dateLabel(document.issuedOn.value, in_)}</span>`}
${!isNamed && html`<span class="check-title" lang="vi">${title}</span>`}
${assurance === 'INFERRED' && assuranceBadge(assurance, reason, in_)}</p>
${right !== null && html`<p class="check-write">${CHECK_TEXTS.write[in_]}: <span lang="vi">${right}</span></p>`}`;
}

/** What a recital states of the document that it cites. */
const IN_CITATION: ReadonlySet<CheckCode> = new Set(['NUMBER', 'DATE', 'YEAR', 'YEAR_OF_NUMBER', 'ISSUER', 'TYPE']);

const LEVELS = Object.keys(CHECK_LEVEL_LABELS);

const byWeight = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

const SIGN_OF_NOTE = '·';

function findingItem(finding: Finding, cited: DocumentRow | null, language: CheckLanguage): Html {
  const { language: in_ } = language;
  const { level, provision } = finding;
  const sign = level === 'NOTE' ? SIGN_OF_NOTE : CHECK_VERDICT_SIGNS[level];
  return html`<li class="check-finding check-level-${level.toLowerCase()}"><span class="check-sign"><span aria-hidden="true">${sign}</span><span class="visually-hidden">${CHECK_LEVEL_LABELS[level][in_]}:</span></span>
<div>${messageWithLink(finding, language)}
${provision !== null && cited !== null && finding.code !== 'PROVISION_MISSING' && html` <a href="${provisionAddress(cited, provision, in_)}">${CHECK_TEXTS.provision[in_]}</a>`}
${sourceOf(finding, in_)}</div></li>`;
}

/** The sentence, in which the document that made it so is a link. */
function messageWithLink(finding: Finding, { language, vocabulary }: CheckLanguage): Html {
  const message = findingLabel(finding, language, vocabulary);
  if (finding.by === null) return html`${message}`;
  const name = displayName(finding.by, language, vocabulary);
  const at = message.indexOf(name);
  const link = html`<a href="${documentAddress(finding.by, language)}">${name}</a>`;
  return at < 0 ? html`${message} (${link})` : html`${message.slice(0, at)}${link}${message.slice(at + name.length)}`;
}

/** What shows it, in place behind a small mark. */
function sourceOf({ attested, source }: Finding, language: Language): Html | null {
  if (attested === null && source === null) return null;
  return html`<details class="check-source"><summary>${CHECK_TEXTS.source[language]}</summary>
${source !== null && sourceHtml(source, language)}
${attested !== null && html`<span>${originLabel(attested.origin, language)}</span>`}</details>`;
}

function sourceHtml(source: FindingSource, language: Language): Html {
  if (source.kind === 'record') return html`<span>${source.name}</span>${safeLink(source.url)}`;
  const { quote, section } = source;
  return html`<q lang="vi">${quote}</q>${section !== null && html` <span class="facts">${sectionLabel(section, language)}</span>`}`;
}

const documentLink = (document: DocumentRow, { language, vocabulary }: CheckLanguage): Html =>
  html`<a href="${documentAddress(document, language)}">${displayName(document, language, vocabulary)}</a>`;

function candidateItem({ document, reasons }: NumberCandidate, language: CheckLanguage): Html {
  const differing = reasons.map((reason) => reasonLabel(reason, language.language)).join('; ');
  return html`<li>${documentLink(document, language)}${differing !== '' && html` <span class="facts">${differing}</span>`}</li>`;
}

/** The draft, each citation a link to what is said of it. Citations do not overlap; what would is left unmarked. */
function markedDraft(text: string, citations: readonly CheckedCitation[], language: Language): Html {
  const parts: Html[] = [];
  let done = 0;
  for (const [index, { mention, verdict }] of citations.entries()) {
    if (mention.start < done) continue;
    const number = index + 1;
    const label = `${number}: ${CHECK_VERDICT_LABELS[verdict][language]}`;
    parts.push(
      html`${text.slice(done, mention.start)}<a class="check-mark check-${verdict.toLowerCase()}" id="t${number}" href="#c${number}" title="${label}"><span class="check-sign" aria-hidden="true">${CHECK_VERDICT_SIGNS[verdict]}</span>${text.slice(mention.start, mention.end)}</a>`,
    );
    done = mention.end;
  }
  return html`${parts}${text.slice(done)}`;
}
