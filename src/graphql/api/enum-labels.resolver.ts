import { Arg, Args, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { ENUM_LABELS } from '../../app/views/enum-labels.js';
import { CanCuError } from '../../domain/errors.js';
import { checkedText } from '../limits/arguments.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { LanguageArgs, languageOf } from '../schema/language.js';

/** The label of a value. */
@ObjectType('EnumLabel', { description: 'What people read for a value of an enum (nhãn hiển thị).' })
class EnumLabelObject {
  @Field(() => String, { description: 'The value, as the API writes it.' })
  readonly value!: string;

  @Field(() => String, { description: 'Its label.' })
  readonly label!: string;
}

/** Resolves the labels of enums. */
@Resolver()
export class EnumLabelsResolver {
  @AssumedListSize(30)
  @Query(() => [EnumLabelObject], {
    nullable: true,
    description: 'What people read for each value of an enum of this API, in the order of the enum.',
  })
  enumLabels(
    @Arg('name', () => String, { description: 'Name of the enum: `CitationKind`.' }) name: string,
    @Args(() => LanguageArgs) args: LanguageArgs,
  ): readonly EnumLabelObject[] {
    const labels = ENUM_LABELS.get(checkedText('name', name));
    if (labels === undefined)
      throw new CanCuError('INVALID', `name: "${name}" is no enum of this API, the schema has their names`, name);
    return Object.entries(labels).map(([value, label]) => ({ value, label: label[languageOf(args)] }));
  }
}
