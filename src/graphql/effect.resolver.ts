import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readCurrentText } from '../app/current-text.js';
import type { DocumentRow } from '../store/rows.js';
import type { GraphContext } from './context.js';
import { DocumentObject } from './document.type.js';
import { EffectClauseObject } from './effect.type.js';
import { AssumedSize } from './sized.js';

/** What the current text of a document says of its own effect. */
@Resolver(() => DocumentObject)
export class EffectResolver {
  @AssumedSize(5)
  @FieldResolver(() => [EffectClauseObject], {
    description:
      'When the document and its provisions take effect and end, and how what began earlier goes on, as its current ' +
      'text says, in its order.',
  })
  async effects(@Root() row: DocumentRow, @Ctx() { loaders }: GraphContext) {
    return (await readCurrentText(row, (id) => loaders.input.load(id)))?.reading.effects ?? [];
  }
}
