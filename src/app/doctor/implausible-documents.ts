import { isNumberKey } from '../../domain/identity/key-parts.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import type { Implausible } from './implausible.js';

/** Titles of laws that amend a dozen others stay below. */
const LONGEST_TITLE = 300;
const QUOTED = 120;

/** Returns what is hard to believe of a document by itself; what its issuers are is left to {@link UnknownIssuers}. */
export function implausibleOf(row: DocumentRow): readonly Implausible[] {
  const { key, keys, title, number, contradictedDate } = row;
  const numbers = keys.filter(isNumberKey);
  // A catalogue's title was not read out of a text: a long one is no reading that went too far.
  const long = title !== null && title.assurance !== 'RECORDED' && title.value.length > LONGEST_TITLE;
  return [
    ...(numbers.length > 1
      ? [{ code: 'TWO_NUMBERS' as const, where: key, message: `bears ${numbers.length} numbers`, evidence: numbers }]
      : []),
    ...(long
      ? [
          {
            code: 'LONG_TITLE' as const,
            where: key,
            message: `its title has ${title.value.length} characters`,
            evidence: [`${title.value.slice(0, QUOTED)}…`],
          },
        ]
      : []),
    ...(contradictedDate === undefined
      ? []
      : [
          {
            code: 'DATE_CONTRADICTED' as const,
            where: key,
            message: `is said to be of ${contradictedDate.value}, and its number is ${number?.value}`,
            evidence: contradictedDate.origin.quote === null ? [] : [contradictedDate.origin.quote],
          },
        ]),
  ];
}

/** Collects the issuers that the vocabulary does not know, each once. */
export class UnknownIssuers {
  readonly #byName = new Map<string, { readonly documents: string[]; count: number }>();

  constructor(readonly vocabulary: VocabularyIndex) {}

  /** Looks at the issuers of a document. */
  add({ key, issuerNames, issuedOn }: DocumentRow): void {
    for (const name of issuerNames) {
      if (this.vocabulary.findBody(name, null, issuedOn?.value ?? null) !== null) continue;
      const known = this.#byName.get(name) ?? { documents: [], count: 0 };
      this.#byName.set(name, known);
      known.count++;
      if (known.documents.length < 3) known.documents.push(key);
    }
  }

  /** Returns a finding for each, those of most documents first. */
  findings(): readonly Implausible[] {
    return [...this.#byName]
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .map(([name, { documents, count }]) => ({
        code: 'UNKNOWN_ISSUER',
        where: name,
        message: `issued ${count === 1 ? 'a document' : `${count} documents`}, and the vocabulary does not know it`,
        evidence: documents,
      }));
  }
}
