import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { displayName, displayTitle } from '../../app/views/display-name.js';
import { documentAddress } from '../../app/views/permalinks.js';
import type { DocumentRow } from '../../store/rows.js';
import type { GraphContext } from '../request/context.js';
import { LanguageArgs, languageOf } from '../schema/language.js';
import { UrlScalar } from '../schema/url.scalar.js';
import { DocumentObject } from './document.type.js';

/** Resolves what people call a document and where they can read it. */
@Resolver(() => DocumentObject)
export class DocumentNamesResolver {
  @FieldResolver(() => String, {
    description:
      'What people call it: `Luật Đất đai 2013 (45/2013/QH13)`, `Nghị định 30/2020/NĐ-CP`. Made to be read, not to be parsed.',
  })
  displayName(
    @Root() row: DocumentRow,
    @Args(() => LanguageArgs) args: LanguageArgs,
    @Ctx() { vocabulary }: GraphContext,
  ) {
    return displayName(row, languageOf(args), vocabulary.vocabulary);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its title in sentence case, where it is written in capitals; `title` keeps it as written.',
  })
  displayTitle(@Root() row: DocumentRow, @Ctx() { vocabulary }: GraphContext) {
    return displayTitle(row, vocabulary.vocabulary);
  }

  @FieldResolver(() => UrlScalar, { description: 'Permalink of its page for people.' })
  url(@Root() row: DocumentRow, @Args(() => LanguageArgs) args: LanguageArgs, @Ctx() { publicUrl }: GraphContext) {
    return publicUrl + documentAddress(row, languageOf(args));
  }
}
