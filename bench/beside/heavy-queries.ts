import { HUB } from './hub-graph.js';
import { ask } from './requests.js';

const walk = (fields: string) =>
  `lineage(direction: DERIVED, depth: 20, maxDocuments: 1000, maxCitations: 5000) { ${fields} }`;
const document = (fields: string) => `document(by: { key: "${HUB}" }) { ${fields} }`;

/** The longest text that `extract` reads, nothing but citations. */
const CITATIONS = 'Căn cứ Luật Đất đai số 45/2013/QH13 và Nghị định số 43/2014/NĐ-CP; '.repeat(3000).slice(0, 200_000);

/** Expensive fields, each of them to be asked as often as the limits allow. */
const FIELDS: Readonly<Record<string, string>> = {
  'extractions of 200,000 characters': `extract(text: $text) { mentions { quote } }`,
  'walks over the hub, with their documents': document(
    walk('documents { depth document { key title { value } } } citations { kind citing { key } cited { key } }'),
  ),
  'walks over the hub, counts alone': document(walk('stoppedBy')),
  'searches in texts': 'documents(search: "quy dinh chi tiet", inText: true, first: 1) { edges { cursor } }',
  'pages of pages': document(
    'citedBy(first: 100) { edges { node { kind citing { key cites(first: 10) { edges { node { cited { key } } } } } } } }',
  ),
};

/** A query with its name and variables. */
export interface HeavyQuery {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** The most aliases that are tried. */
const MOST = 100;

/** Returns each expensive query with as many aliases as the server accepts, at most {@link MOST}. */
export async function heavyQueries(origin: string): Promise<readonly HeavyQuery[]> {
  const found: HeavyQuery[] = [];
  for (const [name, field] of Object.entries(FIELDS)) {
    const count = await acceptedAliases(origin, field);
    found.push({ name: `${count} × ${name}`, ...aliased(field, count) });
  }
  return found;
}

function aliased(field: string, count: number): Pick<HeavyQuery, 'query' | 'variables'> {
  const fields = Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ');
  return field.includes('$text')
    ? { query: `query ($text: String!) { ${fields} }`, variables: { text: CITATIONS } }
    : { query: `{ ${fields} }`, variables: {} };
}

/** A query above a limit is refused before anything is read. Above that of the cost, the refusal says what was asked; it grows with the number. */
async function acceptedAliases(origin: string, field: string, tried = MOST): Promise<number> {
  const { errors } = JSON.parse((await ask(origin, aliased(field, tried))).body);
  const refusal = errors?.[0]?.extensions;
  if (refusal?.code !== 'TOO_LARGE') return tried;
  return refusal.limit === 'cost'
    ? Math.floor((tried * refusal.maximum) / refusal.asked)
    : acceptedAliases(origin, field, Math.floor(tried / 2));
}
