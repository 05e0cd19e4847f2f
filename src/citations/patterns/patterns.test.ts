import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecognisedMention } from '../../domain/reading/mention.js';
import { explainIn, recogniseIn } from '../../testing/recognition.js';
import abbreviations from './abbreviations.json' with { type: 'json' };
import bodyNames from './body-names.json' with { type: 'json' };
import changedBy from './changed-by.json' with { type: 'json' };
import congressAndPlenum from './congress-and-plenum.json' with { type: 'json' };
import cues from './cues.json' with { type: 'json' };
import cuesAfter from './cues-after.json' with { type: 'json' };
import departments from './department-letters.json' with { type: 'json' };
import lawNames from './law-names.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import nameEnds from './name-ends.json' with { type: 'json' };
import numbers from './numbers.json' with { type: 'json' };
import owners from './owners.json' with { type: 'json' };
import provisions from './provisions.json' with { type: 'json' };
import recitals from './recitals.json' with { type: 'json' };
import reports from './reports.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import variants from './type-variants.json' with { type: 'json' };
import typeWords from './type-words.json' with { type: 'json' };

interface Row {
  readonly phrases: readonly string[];
  readonly examples: readonly string[];
}

/** What the recogniser must make of a row's example: true where it is what the row says. */
type Check<R extends Row> = (row: R, mentions: readonly RecognisedMention[], example: string) => boolean;

const lower = (text: string): string => text.toLowerCase();
const isOne = (row: Row, text: string | undefined): boolean =>
  row.phrases.some((one) => lower(one) === lower(text ?? ''));
/** The phrase stands in the text as whole words. */
const holds = (text: string, phrase: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${phrase.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'iu').test(text);
const holdsOne = (row: Row, text: string): boolean => row.phrases.some((phrase) => holds(text, phrase));
const isEdge = ({ role, form }: RecognisedMention): boolean => role === 'CITING' && form !== 'ELLIPTIC';
const after = (example: string, mention: RecognisedMention | undefined): string => example.slice(mention?.end);
/** The words right after the mention are those of the row, with something before them or not. */
const goesOn = (row: Row, example: string, mention: RecognisedMention | undefined, before = ''): boolean =>
  row.phrases.some((phrase) =>
    holds(after(example, mention).slice(0, before.length + phrase.length + 1), before + phrase),
  );

const CITING = { type: 'Thông tư' } as const;

/** The example's citing document: the circular, decree, … that calls itself "… này", a circular where none does. */
function contextOf(example: string): { readonly type: string } {
  const own = /(Nghị định|Quyết định|Kế hoạch) này/u.exec(example)?.[1];
  return own ? { type: own } : CITING;
}

const describeFile = <R extends Row>(
  file: string,
  content: { readonly items: readonly R[] },
  check: Check<R>,
): void => {
  known.push(file);
  describe(file, () => {
    it.each(content.items.flatMap((row) => row.examples.map((example): [string, R] => [example, row])))(
      'reads "%s" as its row says',
      (example, row) => {
        expect(holdsOne(row, example), `one of "${row.phrases.join('", "')}" stands in the example`).toBe(true);
        const context = contextOf(example);
        const message = `the row is ${JSON.stringify(row, null, 1)}\n${explainIn(example, context)}`;
        expect(check(row, recogniseIn(example, context), example), message).toBe(true);
      },
    );
  });
};
const known: string[] = [];

describeFile('cues.json', cues, (row, mentions) =>
  mentions.some((mention) => isEdge(mention) && mention.kind === row.kind && isOne(row, mention.cue?.text)),
);
describeFile(
  'cues-after.json',
  cuesAfter,
  (row, [mention]) => mention?.kind === row.kind && isOne(row, mention.cue?.text),
);
describeFile('changed-by.json', changedBy, (row, [, changing]) => {
  const hop = changing?.secondHop;
  return hop?.direction === 'TO_HOST' && hop.kind === row.kind;
});
describeFile(
  'titles.json',
  titles,
  (row, mentions) => (mentions.at(-1)?.role === 'EMBEDDED') === !/^(?:END|PROPOSING)$/.test(row.kind),
);
describeFile('recitals.json', recitals, (row, mentions) =>
  mentions.some(
    (mention) =>
      mention.role === 'CITING' &&
      (row.kinds.includes('POWERS') ||
        row.phrases.some((phrase) => phrase.startsWith(lower(mention.cue?.text ?? '-').split(' ')[0] ?? '-'))) &&
      (mention.kind === 'BASED_ON') === (row.kinds.join() !== 'OPENING'),
  ),
);
describeFile(
  'reports.json',
  reports,
  ({ kind }, [mention]) =>
    mention?.role === 'CITING' &&
    mention.kind === (/^(?:DUTY|OBLIGING|REPORTING|DEADLINE|MANNER|PROSPECT)$/.test(kind) ? 'IMPLEMENTS' : 'REFERS'),
);
describeFile('links.json', links, (row, mentions, example) => {
  const [first, second] = mentions;
  switch (row.kind) {
    case 'JOINT':
    case 'CONTENT':
    case 'OBJECT':
    case 'EXTENT':
    case 'INSTANCE':
      return first?.kind === 'IMPLEMENTS' && second?.kind === 'IMPLEMENTS';
    case 'AGREEING':
      return first?.kind === 'SUSPENDS';
    case 'DIRECTION':
      return first?.kind === 'REFERS' && second?.kind === 'REFERS';
    case 'AGAIN':
      return first?.kind === 'BASED_ON' && second?.kind === 'BASED_ON';
    case 'ATTACHED':
      return first?.pinpoints[0]?.article === '9';
    case 'WORDS':
      return mentions.some(({ role, quote }) => role === 'INSERTED' && quote === 'Nghị định số 12/2018/NĐ-CP');
    default:
      return second?.form === 'BACK_REFERENCE' && holdsOne(row, example.slice(second.start, second.end));
  }
});
describeFile('type-words.json', typeWords, (row, mentions) =>
  mentions.some(
    ({ claims, form }) => claims.typeName === row.phrases[0] && (form === 'NAME') === (claims.symbol === null),
  ),
);
describeFile(
  'type-variants.json',
  variants,
  (row, [mention]) =>
    mention?.claims.typeName === row.name && (mention.claims.symbol !== null || mention.form === 'NAME'),
);
describeFile('numbers.json', numbers, (row, mentions) =>
  row.kind === 'BEFORE' ? mentions[0]?.claims.symbol === '12/2018/NĐ-CP' : mentions.length === 0,
);
describeFile('law-names.json', lawNames, (row, [mention]) =>
  isOne(row, mention?.quote.replace(/^(?:Bộ luật|Luật|Pháp lệnh) /u, '')),
);
describeFile('name-ends.json', nameEnds, (row, [mention], example) => {
  if (row.kind === 'NO_NAME' || row.kind === 'NO_LAW') return mention === undefined;
  return mention?.quote === 'Luật Giá' && goesOn(row, example, mention, row.kind === 'END' ? ' ' : ' và ');
});
describeFile('body-names.json', bodyNames, (row, [mention], example) => {
  const issuer = mention?.claims.issuers[0] ?? '';
  switch (row.kind) {
    case 'HEAD':
      return row.phrases.some((phrase) => `${lower(issuer)} `.startsWith(`${phrase} `));
    case 'KEEPS':
      return holdsOne(row, issuer) && / và | Chỉ đạo /u.test(issuer);
    case 'PAIR':
    case 'STAYS':
      return holdsOne(row, issuer);
    case 'STEERING':
      return holdsOne(row, issuer) && issuer.includes(' về ');
    case 'FAMILY':
      return holdsOne(row, example) && issuer.startsWith('Chủ tịch') && !holdsOne(row, issuer);
    default:
      return issuer === 'Bộ Tài chính';
  }
});
describeFile(
  'abbreviations.json',
  abbreviations,
  (row, [mention]) => mention?.claims.issuers[0]?.includes(row.long) === true,
);
describeFile('department-letters.json', departments, (row, [mention]) => mention?.claims.issuers[0] === row.name);
describeFile('owners.json', owners, (row, [mention]) => mention?.form === 'NAME' && holdsOne(row, mention.quote));
describeFile('provisions.json', provisions, (row, [mention]) =>
  Object.keys(mention?.pinpoints[0] ?? {}).includes(row.part),
);
describeFile(
  'congress-and-plenum.json',
  congressAndPlenum,
  (_, [mention]) => mention?.form === 'NAME' && mention.claims.ordinal !== null,
);

describe('type-words.json', () => {
  it.each(typeWords.items.filter(({ naming }) => naming !== 'NONE'))('shows how "$phrases" is cited by name', (row) => {
    const forms = row.examples.flatMap((example) =>
      recogniseIn(example, contextOf(example)).map(({ claims, form }) => [claims.typeName, form]),
    );
    expect(forms).toContainEqual([row.phrases[0], 'NAME']);
  });
});

describe('law-names.json', () => {
  it.each(lawNames.items.flatMap(({ phrases }) => phrases))('reads "Luật %s" to its end', (name) => {
    expect(recogniseIn(`Theo Luật ${name} và văn bản khác thì`, CITING)[0]?.quote).toBe(`Luật ${name}`);
  });
});

describe('patterns', () => {
  it('are all held against their examples', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json'));
    expect(files.toSorted()).toEqual(known.toSorted());
  });
});
