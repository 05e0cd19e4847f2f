import { formatOfReader } from '../../app/reads/text-format.js';
import { displayName, displayTitle } from '../../app/views/display-name.js';
import type { DocumentView } from '../../app/views/document-view.js';
import { OFFICIAL_STATUS_LABELS } from '../../app/views/force-labels.js';
import {
  ASSURANCE_LABELS,
  CAMPAIGN_ROLE_LABELS,
  dateLabel,
  type Language,
  sectionLabel,
} from '../../app/views/labels.js';
import { originLabel } from '../../app/views/origin-label.js';
import { TEXT_FORMAT_LABELS } from '../../app/views/text-labels.js';
import type { Attested } from '../../domain/reading/attested.js';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import type { DocumentRow } from '../../store/rows.js';
import { citationsByKind } from './citation-list.js';
import { mentionQuote, safeLink } from './document-parts.js';
import { effectSection } from './effect-section.js';
import { type Html, html } from './html.js';
import { provisionSection } from './provision-list.js';
import { TEXTS } from './texts.js';

/** Returns everything known about a document: its attributes with their sources, what it cites and what cites it, with quotes. */
export function documentMain(view: DocumentView, language: Language, vocabulary: Vocabulary): Html {
  const { document } = view;
  return html`<article>
<h1 lang="vi">${displayName(document, 'vi', vocabulary)}</h1>
${document.isStub && html`<p class="badges"><span class="badge">${TEXTS.stub[language]}</span></p>`}
${document.number !== null && document.title !== null && html`<p class="lead" lang="vi">${displayTitle(document, vocabulary)}</p>`}
${attributeTable(view, language)}
<section aria-labelledby="cites"><h2 id="cites">${TEXTS.cites[language]} <span class="count">${view.cites.rows.length}</span></h2>
${view.cites.rows.length === 0 ? html`<p>${(view.text === null ? TEXTS.citesUnknown : TEXTS.citesNothing)[language]}</p>` : citationsByKind(view.cites, language)}
</section>
<section aria-labelledby="cited-by"><h2 id="cited-by">${TEXTS.citedBy[language]} <span class="count">${view.citedBy.rows.length}</span></h2>
${view.citedBy.rows.length === 0 ? html`<p>${TEXTS.citedByNothing[language]}</p>` : citationsByKind(view.citedBy, language)}
</section>
${provisionSection(view, language)}
${unlinkedSection(view, language)}
${effectSection(view.text?.reading.effects ?? [], language)}
${campaignSection(view, language)}
${readingSections(view, language)}
</article>`;
}

function attributeTable(view: DocumentView, language: Language): Html {
  const { document, authority, text } = view;
  const date = (value: string) => dateLabel(value, language);
  return html`<section aria-labelledby="attributes"><h2 id="attributes">${TEXTS.attributes[language]}</h2>
<dl class="attributes">
${attestedRow(TEXTS.number[language], document.number, (value) => value, language)}
${attestedRow(TEXTS.issuedOn[language], document.issuedOn, date, language)}
${attestedRow(TEXTS.contradictedDate[language], document.contradictedDate ?? null, date, language)}
${attestedRow(TEXTS.title[language], document.title, (value) => value, language)}
${document.issuerNames.length > 0 && row(TEXTS.issuer[language], html`<span lang="vi">${document.issuerNames.join(', ')}</span>`)}
${authority !== null && row(TEXTS.authority[language], html`<span lang="vi">${authority.name}</span>`)}
${attestedRow(TEXTS.effectiveFrom[language], document.effectiveFrom, date, language)}
${attestedRow(TEXTS.expiredOn[language], document.expiredOn, date, language)}
${officialStatusRow(document, language)}
${text !== null && text.reading.signatures.length > 0 && row(TEXTS.signer[language], html`<span lang="vi">${text.reading.signatures.map((signer) => [signer.capacity, signer.office, signer.name].filter(Boolean).join(' ')).join('; ')}</span>`)}
${text !== null && row(TEXTS.source[language], html`${text.source}${safeLink(text.sourceUrl)}`)}
${text !== null && row(TEXTS.format[language], html`${TEXT_FORMAT_LABELS[formatOfReader(text.reader)][language]}`)}
${row(TEXTS.key[language], html`<code>${document.key}</code>`)}
</dl></section>`;
}

function officialStatusRow({ officialStatus }: DocumentRow, language: Language): Html | null {
  if (officialStatus === undefined) return null;
  const { status, source, checkedOn } = officialStatus;
  return row(
    TEXTS.officialStatus[language],
    html`${OFFICIAL_STATUS_LABELS[status][language]} <span class="from">${source}, ${dateLabel(checkedOn, language)}</span>`,
  );
}

function attestedRow(
  name: string,
  attested: Attested<string> | null,
  show: (value: string) => string,
  language: Language,
): Html | null {
  if (attested === null) return null;
  const by = ASSURANCE_LABELS[attested.assurance][language];
  return row(
    name,
    html`<span lang="vi">${show(attested.value)}</span> <span class="from">${by}: ${originLabel(attested.origin, language)}</span>`,
  );
}

function row(name: string, value: Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function unlinkedSection(view: DocumentView, language: Language): Html | null {
  if (view.unlinked.length === 0) return null;
  return html`<section aria-labelledby="unlinked"><h2 id="unlinked">${TEXTS.unlinked[language]} <span class="count">${view.unlinked.length}</span></h2>
${view.unlinked.map((mention) => mentionQuote(mention, language))}</section>`;
}

function campaignSection({ campaigns }: DocumentView, language: Language): Html | null {
  if (campaigns.length === 0) return null;
  return html`<section aria-labelledby="campaigns"><h2 id="campaigns">${TEXTS.campaigns[language]}</h2>
<ul class="plain">${campaigns.map(
    ({ role, reading }) => html`<li><strong lang="vi">${reading.name}</strong>
<span class="facts">${CAMPAIGN_ROLE_LABELS[role][language]}${reading.theme !== null && html` · ${TEXTS.theme[language]}: <q lang="vi">${reading.theme}</q>`}${reading.launchedBy !== null && role !== 'LAUNCHES' && html` · ${TEXTS.launchedBy[language]}: <span lang="vi">${reading.launchedBy.name}</span>`}</span></li>`,
  )}</ul></section>`;
}

function readingSections({ text }: DocumentView, language: Language): Html | null {
  if (text === null) return null;
  const { assignments, indicators, recipients } = text.reading;
  return html`${
    assignments.length > 0 &&
    html`<section aria-labelledby="assignments"><h2 id="assignments">${TEXTS.assignments[language]}</h2>
<ul class="plain">${assignments.map(
      (duty) => html`<li><strong lang="vi">${duty.assignees.map(({ written }) => written).join('; ')}</strong>
<span lang="vi">${duty.duty}</span>
<span class="facts">${duty.section !== null && html`${sectionLabel(duty.section, language)}`}${duty.frequency !== null && html` · <span lang="vi">${duty.frequency}</span>`}${duty.reportTo !== null && html` · ${TEXTS.reportTo[language]} <span lang="vi">${duty.reportTo.written}</span>`}${duty.through !== null && html` ${TEXTS.through[language]} <span lang="vi">${duty.through.written}</span>`}</span></li>`,
    )}</ul></section>`
  }
${
  indicators.length > 0 &&
  html`<section aria-labelledby="indicators"><h2 id="indicators">${TEXTS.indicators[language]}</h2>
<ul class="plain" lang="vi">${indicators.map(({ name, abbreviation }) => html`<li>${name}${abbreviation !== null && html` (${abbreviation})`}</li>`)}</ul></section>`
}
${
  recipients.length > 0 &&
  html`<section aria-labelledby="recipients"><h2 id="recipients">${TEXTS.recipients[language]}</h2>
<ul class="plain" lang="vi">${recipients.map(({ expanded }) => html`<li>${expanded}</li>`)}</ul></section>`
}`;
}
