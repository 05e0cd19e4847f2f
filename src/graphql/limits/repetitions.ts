import { type DocumentNode, type FieldNode, Kind, type SelectionNode } from 'graphql';
import { limitError } from './errors.js';
import { MAX_REPETITIONS } from './limits.js';

/** The fields of a document whose answers have one name. */
interface Namesakes {
  readonly field: string;
  count: number;
  /** Whether all are one field without arguments and fields of its own, of which validation compares only the names. */
  arePlain: boolean;
}

/** Throws TOO_LARGE where a document repeats a field so often that comparing each with each takes long. */
export function checkRepetitions(document: DocumentNode): void {
  for (const [name, { count, arePlain }] of namesakesIn(document)) {
    if (arePlain || count <= MAX_REPETITIONS) continue;
    const unit = `fields under the name ${name.slice(0, 100)}`;
    throw limitError('repetitions', MAX_REPETITIONS, count, unit, 'name each once, or give them aliases');
  }
}

function namesakesIn({ definitions }: DocumentNode): ReadonlyMap<string, Namesakes> {
  const found = new Map<string, Namesakes>();
  const waiting: SelectionNode[] = [];
  for (const one of definitions) if ('selectionSet' in one) waiting.push(...one.selectionSet.selections);
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.kind === Kind.FIELD) addField(found, one);
    if (one.kind !== Kind.FRAGMENT_SPREAD) waiting.push(...(one.selectionSet?.selections ?? []));
  }
  return found;
}

function addField(
  found: Map<string, Namesakes>,
  { name, alias, arguments: given = [], selectionSet }: FieldNode,
): void {
  const field = name.value;
  const answered = alias?.value ?? field;
  const namesakes = found.get(answered) ?? { field, count: 0, arePlain: true };
  namesakes.count += 1;
  if (given.length > 0 || selectionSet !== undefined || namesakes.field !== field) namesakes.arePlain = false;
  found.set(answered, namesakes);
}
