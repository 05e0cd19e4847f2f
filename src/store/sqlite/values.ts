import { CanCuError } from '../../domain/errors.js';

/** Returns the row that a `data` column holds. Throws CORRUPT when it is no JSON. */
export function fromData<Row>(data: string): Row {
  try {
    return JSON.parse(data) as Row;
  } catch (cause) {
    const message = 'a row of the store is damaged: it is no JSON; see can-cu doctor';
    throw new CanCuError('CORRUPT', message, data.slice(0, 80), { cause });
  }
}
