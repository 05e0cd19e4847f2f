import { ArgsType, Field } from 'type-graphql';
import type { Language } from '../../app/views/labels.js';
import { describeEnum } from './describe-enum.js';

/** Schema enum of languages. */
export const LanguageEnum = describeEnum<Uppercase<Language>>(
  'Language',
  'Language in which something is shown to people (ngôn ngữ).',
  { VI: 'Vietnamese (tiếng Việt).', EN: 'English (tiếng Anh).' },
);

/** The argument of fields that people read. */
@ArgsType()
export class LanguageArgs {
  @Field(() => LanguageEnum, { defaultValue: 'VI', description: 'Language in which it is shown.' })
  readonly lang!: Uppercase<Language>;
}

/** Returns the language that an argument asks for. */
export const languageOf = ({ lang }: LanguageArgs): Language => (lang === 'EN' ? 'en' : 'vi');
