/** Consonants that begin a syllable; `gi` and `qu` hold a vowel letter that is none. */
const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/**
 * Rhymes of Vietnamese spelling, without tone, after Hoàng Phê, Từ điển tiếng Việt (Viện Ngôn ngữ học), with `ăk` of the
 * provinces Đắk Lắk and Đắk Nông. `y` at the beginning of a rhyme is looked up as `i`.
 */
const RHYMES: ReadonlySet<string> = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay',
    'ăc ăk ăm ăn ăng ăp ăt',
    'âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et',
    'ê êch êm ên ênh êp êt êu',
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
    'o oc oi om on ong oong ooc op ot',
    'oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt',
    'ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt',
    'uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ].flatMap((row) => row.split(' ')),
);

/** Tone marks; of these, only acute and dot below stand on a syllable that ends in a stop. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP_TONES = /^[\u0301\u0323]$/;
const STOP = /(?:c|ch|k|p|t)$/;
/** Letters are written small, with a capital first, or all in capitals. */
const CASING = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/**
 * Returns whether a word could be a syllable of Vietnamese by its spelling: an initial, a rhyme, at most one tone that the
 * rhyme admits, in one casing. The word is in NFC.
 */
export function isSyllable(word: string): boolean {
  if (!CASING.test(word)) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONES, '').normalize('NFC');
  if (STOP.test(plain) && !STOP_TONES.test(tones[0] ?? '')) return false;
  return isRhyme(plain) || ONSETS.some((onset) => plain.startsWith(onset) && isRhyme(plain.slice(onset.length)));
}

const isRhyme = (letters: string): boolean => RHYMES.has(letters.replace(/^y/, 'i'));
