import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { asCurrent, readDocumentTexts } from '../../app/reads/document-texts.js';
import { formatOfReader, type TextFormat } from '../../app/reads/text-format.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { pageRequest } from '../connection/connection.js';
import { listConnection } from '../connection/list-page.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { Cost } from '../limits/field-cost.js';
import { TEXT_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { currentText } from './current-text.js';
import { readItem } from './read-item.js';
import { AssignmentConnection, IndicatorObject, RecipientObject, SignatureObject } from './reading.type.js';
import { TextFormatEnum, TextObject } from './text.type.js';

/** How many texts a document mostly has at most. */
const ASSUMED_TEXTS = 2;

/** Resolves the texts of a document and what was read from its current text. */
@Resolver(() => DocumentObject)
export class DocumentTextResolver {
  @Cost({ weight: TEXT_WEIGHT })
  @FieldResolver(() => TextObject, { nullable: true, description: 'Its current text; null when none is known.' })
  async text(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    const text = await currentText(row, context);
    return text && asCurrent(text);
  }

  @Cost({ assumedSize: ASSUMED_TEXTS, weight: ASSUMED_TEXTS * TEXT_WEIGHT })
  @FieldResolver(() => [TextObject], { description: 'All its texts, the current one first and replaced ones last.' })
  texts(@Root() row: DocumentRow, @Ctx() { loaders, answer }: GraphContext) {
    answer.charge(TEXT_WEIGHT * Math.max(0, row.textIds.length - ASSUMED_TEXTS));
    return readDocumentTexts(row, (ids) => Promise.all(ids.map((id) => loaders.input.load(id))));
  }

  @Cost({ assumedSize: 2, weight: TEXT_WEIGHT })
  @FieldResolver(() => [SignatureObject], { description: 'Who signed the current text.' })
  async signers(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return (await currentText(row, context))?.reading.signatures ?? [];
  }

  @Cost({ weight: TEXT_WEIGHT })
  @FieldResolver(() => AssignmentConnection, {
    nullable: true,
    description: 'Duties that the current text assigns, in text order.',
  })
  async assignments(@Root() row: DocumentRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext) {
    const request = pageRequest(args, 'assignments');
    const text = await currentText(row, context);
    return listConnection(text?.reading.assignments ?? [], request, (duty) => text && readItem(row.id, text)(duty));
  }

  @Cost({ assumedSize: 25, weight: TEXT_WEIGHT })
  @FieldResolver(() => [RecipientObject], { description: 'Recipients that the current text lists, line by line.' })
  async recipients(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return (await currentText(row, context))?.reading.recipients ?? [];
  }

  @Cost({ assumedSize: 5, weight: TEXT_WEIGHT })
  @FieldResolver(() => [IndicatorObject], { description: 'Indexes that the current text names as targets.' })
  async indicators(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    const text = await currentText(row, context);
    return text?.reading.indicators.map(readItem(row.id, text)) ?? [];
  }
}

/** Resolves the content of a text. */
@Resolver(() => TextObject)
export class TextResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The extracted text, in Unicode NFC, into which spans point; null when the answer would be too long.',
  })
  content(@Root() { content }: TextInput): string {
    return content;
  }

  @FieldResolver(() => TextFormatEnum, { description: 'What it was read from.' })
  format(@Root() { reader }: TextInput): TextFormat {
    return formatOfReader(reader);
  }
}
