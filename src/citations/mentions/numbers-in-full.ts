import { NUMBER_WORDS, namesOfLetters, TYPE_TABLE } from '../patterns/type-words.js';
import { spanSymbol } from '../readers/symbol-span.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, isNumberAt, NUMBER_ID, type Tokens } from '../text/tokens.js';
import { parseSymbolSpan } from './candidate-core.js';
import { mayBeginNumber } from './number-without-type.js';

/** Which numbers a text gives with their letters, by type. The text is searched where the first question is asked. */
export class NumbersInFull {
  private found: ReadonlySet<string> | null = null;

  constructor(private readonly tokens: Tokens) {}

  /** Returns whether the text gives the number in full anywhere: "Kế hoạch số 14-KH/TU" for "kế hoạch" and `14`. */
  has(typeName: string, digits: string): boolean {
    this.found ??= findNumbers(this.tokens);
    return this.found.has(`${typeName} ${withoutZeros(digits)}`);
  }
}

/** Type and number of every number with letters; without a type word before it, of each type for which the letters stand. */
function findNumbers(tokens: Tokens): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    const id = idAt(tokens, at);
    if (id === NUMBER_ID && mayBeginNumber(tokens, at)) addNumber(tokens, at, null, found);
    const type = id > 0 ? matchPhrase(tokens, at, TYPE_TABLE) : null;
    if (!type) continue;
    let number = at + type.ids.length;
    while (NUMBER_WORDS.has(idAt(tokens, number))) number++;
    if (isNumberAt(tokens, number)) addNumber(tokens, number, type.value.name, found);
  }
  return found;
}

function addNumber(tokens: Tokens, at: number, typeName: string | null, found: Set<string>): void {
  const span = spanSymbol(tokens, at);
  const symbol = span?.lettered ? parseSymbolSpan(tokens, span, typeName) : null;
  if (symbol?.letter !== '') return;
  const names = typeName === null ? namesOfLetters(symbol.typeLetters) : [typeName];
  for (const name of names) found.add(`${name} ${withoutZeros(symbol.number)}`);
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/u, '');
