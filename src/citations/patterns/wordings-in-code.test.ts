import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..');

/** Where words of grammar get the names by which code asks for them. */
const HOMES: ReadonlySet<string> = new Set(['citations/text/particles.ts', 'citations/text/terms.ts']);

/** Phrases that a file or room may spell, because they mean something else there than in the table. */
interface Exception {
  readonly at: string;
  readonly reason: string;
  readonly phrases: readonly string[];
}

const ALLOWED: readonly Exception[] = [
  {
    at: 'intake/office/pdf/paragraphs.ts',
    reason: 'Words with which a paragraph of a PDF begins, before any text is there to be read.',
    phrases: 'căn cứ, phụ lục'.split(', '),
  },
  {
    at: 'citations/',
    reason: 'Bodies as they issue documents; in reports.json they inspect.',
    phrases: 'quốc hội, hội đồng nhân dân, nội dung, ý kiến, kiến nghị, đề nghị'.split(', '),
  },
  {
    at: 'intake/',
    reason: 'Bodies, verbs and manners of duties, and what is said; the tables ask for them beside citations.',
    phrases:
      'quốc hội, hội đồng nhân dân, thường trực hội đồng nhân dân, ủy ban mặt trận tổ quốc, tổ chức, đôn đốc, có hiệu quả, hiệu quả, kịp thời, lãnh đạo, tuyên truyền, đầy đủ, nội dung, ý kiến, yêu cầu, đề nghị, thống nhất, giải pháp'.split(
        ', ',
      ),
  },
  {
    at: 'citations/readers/citation-prefix.ts',
    reason: 'What a body says, which the document in the bracket holds; and who speaks for a department.',
    phrases: 'báo cáo, chỉ đạo, giám đốc, kết luận, trình bày, trả lời'.split(', '),
  },
  {
    at: 'citations/readers/body-spans.ts',
    reason: 'An office of two bodies, whose name goes on after “và”.',
    phrases: ['văn phòng'],
  },
  {
    at: 'citations/readers/citation-suffix.ts',
    reason: 'What a body asks for or begins in its own text; in the tables types, and what a letter asks for.',
    phrases: 'chỉ đạo, yêu cầu, báo cáo, thông báo, xây dựng chương trình, xây dựng kế hoạch'.split(', '),
  },
  {
    at: 'citations/readers/issuers.ts',
    reason: 'Offices that are named without their place, and the Front of a place.',
    phrases: 'giám đốc, mặt trận, thi hành'.split(', '),
  },
  {
    at: 'citations/claims/read-claims.ts',
    reason: 'Names that are no name of one body without the words after them.',
    phrases: 'công ty, tập đoàn'.split(', '),
  },
  {
    at: 'citations/mentions/share-list-attributes.ts',
    reason: 'A document that is named behind the one that it amends.',
    phrases: ['sửa đổi'],
  },
  {
    at: 'citations/readers/own-names.ts',
    reason: 'Committees of the Party as they are spelt out, and who heads a department.',
    phrases: 'giám đốc, thành uỷ'.split(', '),
  },
  {
    at: 'intake/',
    reason: 'Offices, which in body-names.json and abbreviations.json begin and end names.',
    phrases: 'công ty, giám đốc, thủ tướng'.split(', '),
  },
  {
    at: 'citations/relations/recitals.ts',
    reason: 'Types of documents that ask a body to decide, and how they are presented.',
    phrases: 'báo cáo, tờ trình, trình bày, đề xuất'.split(', '),
  },
  {
    at: 'citations/relations/cue-rules/own-act.ts',
    reason: 'What other texts do; in cues.json it is an act of the citing document.',
    phrases: 'quy định chi tiết'.split(', '),
  },
  {
    at: 'intake/',
    reason:
      'Duties, how often and for whom they are to be done, and offices (Thanh tra, Văn phòng Tổng hợp); in the tables they tell of reviews, drafts and extents.',
    phrases: 'kiểm tra, giám sát, đánh giá, tổng hợp, định kỳ, thanh tra, đã ký, kết thúc, xây dựng, đối với'.split(
      ', ',
    ),
  },
  {
    at: 'intake/assignments/',
    reason:
      'Verbs and nouns of duties, and offices that have them; in the tables they end and begin names, and give powers.',
    phrases: 'chủ trì, phối hợp, tham mưu, văn phòng, chức năng, thẩm quyền'.split(', '),
  },
  {
    at: 'intake/campaigns/campaign-period.ts',
    reason: 'A term of office as a period.',
    phrases: 'nhiệm kỳ'.split(', '),
  },
  {
    at: 'intake/bytes/page-chrome-rules.ts',
    reason: 'A portal’s labels, the office that its footer names, and parts of a text, above which no footer stands.',
    phrases: 'ban hành, phụ lục, văn phòng'.split(', '),
  },
  {
    at: 'intake/closing/',
    reason: 'Offices and steering committees as recipients are abbreviated, and lines that name offices.',
    phrases: 'văn phòng, ban chỉ đạo'.split(', '),
  },
  {
    at: 'intake/assignments/assignees.ts',
    reason: 'Nouns that begin no assignee; in reports.json they tell whose duty something is.',
    phrases: 'trách nhiệm, nhiệm vụ'.split(', '),
  },
  {
    at: 'citations/mentions/self-citation.ts',
    reason: 'The type of the citing document, as its head names it.',
    phrases: 'văn bản hợp nhất'.split(', '),
  },
  {
    at: 'citations/mentions/planned-laws.ts',
    reason: 'That a law is proposed or drafted; in body-names.json and titles.json these words do something else.',
    phrases: 'đề xuất, xây dựng'.split(', '),
  },
  {
    at: 'citations/mentions/declared-names.ts',
    reason: 'A plan that a decision approves, and no law on planning.',
    phrases: 'quy hoạch'.split(', '),
  },
  {
    at: 'citations/readers/congress-and-plenum.ts',
    reason: 'The committee itself; in cues.json it only keeps "chấp hành" from being read in it.',
    phrases: 'ban chấp hành'.split(', '),
  },
  {
    at: 'citations/claims/named-claims.ts',
    reason: 'The name of a constitution as it is printed, and words that make a name that of another law.',
    phrases: 'hiến pháp, pháp lệnh'.split(', '),
  },
  {
    at: 'citations/relations/',
    reason: 'Types of the citing documents in the examples of rules.',
    phrases: 'công văn, hướng dẫn, nghị định, văn bản hợp nhất'.split(', '),
  },
  {
    at: 'intake/assignments/',
    reason: 'What is to be done, and how the sentence of a task begins; no citation stands there.',
    phrases:
      'ban hành, báo cáo, chỉ thị, chỉ đạo, công bố, căn cứ, hướng dẫn, hỗ trợ, kế hoạch, kết quả, liên quan, nghị quyết, nhiệm vụ, phụ lục, quy định, quyết định, quản lý, sơ kết, theo đề nghị, thi hành, thông báo, thông qua, thực hiện, triển khai, trách nhiệm, trên cơ sở, trường hợp, tình hình, tổ chức thực hiện, tổng kết, uỷ ban'.split(
        ', ',
      ),
  },
  {
    at: 'intake/bytes/',
    reason: 'Lines of web pages, told apart before there are tokens; capitals count.',
    phrases:
      'báo cáo, bộ luật, chương trình, chỉ thị, công điện, hướng dẫn, kế hoạch, kết luận, liên quan, nghị quyết, nghị định, pháp lệnh, quy định, quyết định, thông báo, thông tư, tờ trình, văn bản, đảng cộng sản việt nam'.split(
        ', ',
      ),
  },
  {
    at: 'intake/campaigns/',
    reason: 'What is done in a campaign.',
    phrases: 'giai đoạn, hướng tới, kết quả, sơ kết, thực hiện, tiếp tục, triển khai, tổng kết, đẩy mạnh'.split(', '),
  },
  {
    at: 'intake/closing/',
    reason:
      'Headings and lines of the closing part, where capitals and line ends count, and names for abbreviations of recipients.',
    phrases:
      'ban chấp hành, ban hành, ban hành kèm theo, chương trình, hướng dẫn, kèm theo, kế hoạch, mặt trận tổ quốc việt nam, nội quy, phương án, phụ lục, quy chế, quy hoạch, quy trình, quy định, uỷ ban, điều lệ, đề án'.split(
        ', ',
      ),
  },
  {
    at: 'intake/effect/',
    reason: 'Words without their marks.',
    phrases: 'thong tu'.split(', '),
  },
  {
    at: 'intake/head/',
    reason: 'Lines of the head, read before there are tokens, and names of types that the vocabulary is asked for.',
    phrases:
      'ban chấp hành, ban hành, bộ luật, chấp hành, chỉ thị, công an, công bố, công văn, căn cứ, hiến pháp, hướng dẫn, hợp nhất, kết luận, nghị quyết, nghị định, pháp lệnh, quy định, quyết định, quán triệt, sửa đổi, theo đề nghị, thi hành, thành uỷ, thông qua, thực hiện, tiếp tục, triển khai, tỉnh uỷ, văn bản, văn bản hợp nhất, văn phòng, đảng cộng sản việt nam'.split(
        ', ',
      ),
  },
];

const filesIn = (folder: string, end: string): readonly string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end) && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .toSorted();

const read = (file: string): string => readFileSync(join(SRC, file), 'utf8').normalize('NFC');

/** Tables whose single words are looked for too; in the others these are particles and syllables. */
const WORDS_COUNT: ReadonlySet<string> = new Set(['type-words.json', 'provisions.json']);

/** The phrases of all tables in lower case, with the name of the table. */
function readTables(): ReadonlyMap<string, string> {
  const tables = filesIn('citations/patterns', '.json').map((file) => [file.split('/').at(-1) ?? '', file] as const);
  return new Map(
    tables.flatMap(([name, file]) => {
      const { items } = JSON.parse(read(file)) as {
        readonly items: readonly { readonly phrases: readonly string[] }[];
      };
      return items
        .flatMap(({ phrases }) => phrases)
        .filter((phrase) => phrase.includes(' ') || WORDS_COUNT.has(name))
        .map((phrase) => [phrase.toLowerCase(), name] as const);
    }),
  );
}

const PARTICLES = [...read('citations/text/particles.ts').matchAll(/wordId\('([^']+)'\)/gu)].map(
  ([, word = '']) => word,
);

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu;
const STRING = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\\n]|\\.)*)`/gu;
const REGEX = /(?<=[=(,:[!&|?]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/gu;

const contentsOf = (code: string, literal: RegExp): readonly string[] =>
  [...code.matchAll(literal)].map(([, ...quoted]) => quoted.find((content) => content !== undefined) ?? '');

/** A regular expression's alternatives as words: `(?:hết|có)\s+hiệu lực` → `hết`, `có hiệu lực`. */
const wordsOf = (regex: string): readonly string[] =>
  regex
    .toLowerCase()
    .replaceAll(/\\s[+*]?/gu, ' ')
    .split(/[^\p{L}\p{M} ,]+/u)
    .map((words) => ` ${words.trim()} `);

/** Phrases of tables, and particles, that a file spells: as a string of their own, or as words of a regular expression. */
function spelt(file: string, tables: ReadonlyMap<string, string>): readonly string[] {
  const code = read(file).replace(COMMENT, '');
  const several = [...tables.keys()].filter((phrase) => phrase.includes(' '));
  const inRegexes = contentsOf(code, REGEX).flatMap(wordsOf);
  const found = [
    ...contentsOf(code, STRING)
      .map((text) => text.trim().toLowerCase())
      .filter((text) => tables.has(text) || (file.startsWith('citations/') && PARTICLES.includes(text))),
    ...several.filter((phrase) => inRegexes.some((words) => words.includes(` ${phrase} `))),
  ];
  return [...new Set(found)].toSorted();
}

describe('words of the pattern tables', () => {
  const tables = readTables();
  const found = [...filesIn('citations', '.ts'), ...filesIn('intake', '.ts')]
    .filter((file) => !HOMES.has(file))
    .flatMap((file) => spelt(file, tables).map((phrase) => ({ file, phrase })));

  it('are spelt out nowhere in code: it asks the table, or text/particles.ts and text/terms.ts', () => {
    const strays = found
      .filter(({ file, phrase }) => !ALLOWED.some(({ at, phrases }) => file.startsWith(at) && phrases.includes(phrase)))
      .map(({ file, phrase }) => `${file}: "${phrase}" (${tables.get(phrase) ?? 'particles.ts'})`);
    expect(strays).toEqual([]);
  });

  it('are allowed only where they still stand', () => {
    const unused = ALLOWED.flatMap(({ at, phrases }) =>
      phrases
        .filter((phrase) => !found.some((one) => one.file.startsWith(at) && one.phrase === phrase))
        .map((phrase) => `${at}: "${phrase}"`),
    );
    expect(unused).toEqual([]);
  });
});
