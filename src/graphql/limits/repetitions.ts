import { type DocumentNode, type FieldNode, Kind, type SelectionNode } from 'graphql';
import { limitError } from './errors.js';
import { MAX_FIELD_PAIRS } from './limits.js';

/** The fields of a document whose answers have one name. */
interface Namesakes {
  readonly field: string;
  count: number;
  /** Whether all are one field without arguments and fields of its own, of which validation compares only the names. */
  arePlain: boolean;
}

/** Throws TOO_LARGE where a document repeats a field so often that comparing each with each takes long. */
export function checkRepetitions(document: DocumentNode): void {
  let pairs = 0;
  for (const { count, arePlain } of namesakesIn(document).values()) if (!arePlain) pairs += (count * (count - 1)) / 2;
  if (pairs <= MAX_FIELD_PAIRS) return;
  const unit = 'pairs of fields under one name to be compared';
  throw limitError('fieldPairs', MAX_FIELD_PAIRS, pairs, unit, 'name each field once, or ask in several queries');
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
