import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Section } from '../../domain/reading/reading.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { DocumentObject } from '../document/document.type.js';
import { AssumedListSize, Cost } from '../limits/field-cost.js';
import type { GraphContext } from '../request/context.js';
import { currentText } from './current-text.js';
import { AssignmentObject, IndicatorObject, RecipientObject, SectionObject, SignatureObject } from './reading.type.js';
import { TextObject } from './text.type.js';

/** Resolves the texts of a document and what was read from its current text. */
@Resolver(() => DocumentObject)
export class DocumentTextResolver {
  @FieldResolver(() => TextObject, { nullable: true, description: 'Its current text; null when none is known.' })
  text(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return currentText(row, context);
  }

  @AssumedListSize(2)
  @FieldResolver(() => [TextObject], { description: 'All its texts, the current one first.' })
  async texts(@Root() { textIds }: DocumentRow, @Ctx() { loaders }: GraphContext) {
    const inputs = await Promise.all(textIds.map((id) => loaders.input.load(id)));
    return inputs.filter((input) => input?.kind === 'text');
  }

  @AssumedListSize(50)
  @FieldResolver(() => [SectionObject], {
    description: 'Sections of the current text, in text order; nested sections follow the section that contains them.',
  })
  async sections(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    const text = await currentText(row, context);
    return text?.reading.sections.map((section): SectionSource => ({ ...section, whole: text.content })) ?? [];
  }

  @AssumedListSize(2)
  @FieldResolver(() => [SignatureObject], { description: 'Who signed the current text.' })
  async signers(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return (await currentText(row, context))?.reading.signatures ?? [];
  }

  @AssumedListSize(10)
  @FieldResolver(() => [AssignmentObject], { description: 'Duties that the current text assigns.' })
  async assignments(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return (await currentText(row, context))?.reading.assignments ?? [];
  }

  @AssumedListSize(10)
  @FieldResolver(() => [RecipientObject], { description: 'Recipients that the current text lists, line by line.' })
  async recipients(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return (await currentText(row, context))?.reading.recipients ?? [];
  }

  @AssumedListSize(10)
  @FieldResolver(() => [IndicatorObject], { description: 'Indexes that the current text names as targets.' })
  async indicators(@Root() row: DocumentRow, @Ctx() context: GraphContext) {
    return (await currentText(row, context))?.reading.indicators ?? [];
  }
}

/** Resolves the content of a text. */
@Resolver(() => TextObject)
export class TextResolver {
  @Cost({ weight: 100 })
  @FieldResolver(() => String, {
    description: 'The extracted text, in Unicode NFC. Offsets of mentions and sections are UTF-16 offsets into it.',
  })
  content(@Root() { content }: TextInput, @Ctx() { countText }: GraphContext): string {
    return countText(content);
  }
}

/** Resolves the content of a section, which is cut from its text only when requested. */
@Resolver(() => SectionObject)
export class SectionResolver {
  @FieldResolver(() => String, { description: 'Its words, including the sections within it.' })
  content(@Root() { start, end, whole }: SectionSource, @Ctx() { countText }: GraphContext): string {
    return countText(whole.slice(start, end));
  }
}

interface SectionSource extends Section {
  /** Content of the whole text. */
  readonly whole: string;
}
