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
      'First day in force (ngày có hiệu lực), as the document or a catalogue states it; that of some provisions can differ, see `effects`. Where another document has amended its clause on effect, `force` knows the new day.',
  })
  effectiveFrom(@Root() { id, effectiveFrom }: DocumentRow) {
    return attestedIn(id, effectiveFrom);
  }

  @FieldResolver(() => AttestedDateObject, {
    nullable: true,
    description:
      'First day no longer in force (ngày hết hiệu lực), as the document itself or a catalogue states it. Where another document ended it or gave it a new end, only `force` knows that.',
  })
  expiredOn(@Root() { id, expiredOn }: DocumentRow) {
    return attestedIn(id, expiredOn);
  }
}
