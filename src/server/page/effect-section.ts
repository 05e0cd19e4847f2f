import { effectLabel } from '../../app/views/effect-label.js';
import { type Language, oneLine, sectionLabel } from '../../app/views/labels.js';
import type { EffectClause } from '../../domain/reading/effect.js';
import { type Html, html } from './html.js';
import { TEXTS } from './texts.js';

/** Returns what a document says of its own effect, clause by clause with its words; nothing where it says nothing. */
export function effectSection(effects: readonly EffectClause[], language: Language): Html | null {
  if (effects.length === 0) return null;
  return html`<section aria-labelledby="effect"><h2 id="effect">${TEXTS.effect[language]} <span class="count">${effects.length}</span></h2>
<ul class="plain">${effects.map(
    (clause) => html`<li><strong>${effectLabel(clause, language)}</strong>
<q lang="vi">${oneLine(clause.quote)}</q>
${clause.section !== null && html`<span class="facts">${sectionLabel(clause.section, language)}</span>`}</li>`,
  )}</ul></section>`;
}
