import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../store/rows.js';
import { AttestedDateObject } from '../schema/attested.type.js';
import { attestedIn } from '../schema/attested-in.js';
import { DocumentObject } from './document.type.js';

/** Resolves the days of a document that a clause of its own text may state. */
@Resolver(() => DocumentObject)
export class DocumentEffectDaysResolver {
  @FieldResolver(() => AttestedDateObject, {
    nullable: true,
    description:
      'First day in force (ngày có hiệu lực), as the document or a catalogue states it; that of some provisions can differ, see `effects`.',
  })
  effectiveFrom(@Root() { id, effectiveFrom }: DocumentRow) {
    return attestedIn(id, effectiveFrom);
  }

  @FieldResolver(() => AttestedDateObject, {
    nullable: true,
    description:
      'First day no longer in force (ngày hết hiệu lực), as the document itself or a catalogue states it. Null where another document ended it: `force` knows all ends.',
  })
  expiredOn(@Root() { id, expiredOn }: DocumentRow) {
    return attestedIn(id, expiredOn);
  }
}
