import { limitError } from './errors.js';
import type { LimitName } from './limit-names.js';
import { MAX_VARIABLE_CHARACTERS, MAX_VARIABLE_VALUES } from './limits.js';

/**
 * Throws TOO_LARGE where the variables of a request hold more values, names of fields among them, or more characters than
 * the limits allow. Lists are read again wherever they are used, and an error repeats what it is about.
 */
export function checkVariables(variables: unknown): void {
  let [values, characters] = [0, 0];
  const waiting = [variables];
  while (waiting.length > 0) {
    const value = waiting.pop();
    values += 1;
    if (typeof value === 'string') characters += value.length;
    for (const part of partsOf(value)) waiting.push(part);
  }
  check('variableValues', MAX_VARIABLE_VALUES, values, 'values in variables');
  check('variableCharacters', MAX_VARIABLE_CHARACTERS, characters, 'characters in variables');
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? value : Object.entries(value).flat();
}

function check(limit: LimitName, maximum: number, asked: number, unit: string): void {
  if (asked > maximum) throw limitError(limit, maximum, asked, unit, 'ask less at once');
}
