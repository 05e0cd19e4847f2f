import { effectLabel } from '../../app/views/effect-label.js';
import { type Language, oneLine, sectionLabel } from '../../app/views/labels.js';
import type { EffectClause } from '../../domain/reading/effect.js';
import { type Html, html } from './html.js';
import { TEXTS } from './texts.js';

/** Returns the clauses on effect of a document with their quotes; nothing if it has none. */
export function effectSection(effects: readonly EffectClause[], language: Language): Html | null {
  if (effects.length === 0) return null;
  return html`<section aria-labelledby="effect"><h2 id="effect">${TEXTS.effect[language]} <span class="count">${effects.length}</span></h2>
<ul class="plain">${effects.map(
    (clause) => html`<li><strong>${effectLabel(clause, language)}</strong>
<q lang="vi">${oneLine(clause.quote)}</q>
${clause.section !== null && html`<span class="facts">${sectionLabel(clause.section, language)}</span>`}</li>`,
  )}</ul></section>`;
}
