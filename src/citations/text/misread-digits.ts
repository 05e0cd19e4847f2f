/** A digit beside a letter that scanners read for one. Most texts have none, and are not looked at twice. */
const SUSPECT = /\d[lIOoSs]|[lIOoSs]\d/u;
/** After a type word or "số", before "/" and capitals: the number of a document, with the year where it has one. */
const NUMBER =
  /(?<=(?:s[ốổồ]|định|thị|tư|quyết|hoạch|luận|dẫn|lệnh|luật|báo|trình|văn)[ :\u00a0]{1,2})[\dlIOoSs]{1,5}(?:\/[12][\dlIOoSs]{3})?(?=[/-]\p{Lu}{2})/giu;
const DIGITS: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0', S: '5', s: '5' };

/**
 * Returns the text with letters put right that stand for digits in numbers of documents (`2I5/QĐ-TTg`, `47/2O21/NĐ-CP`), and
 * all else as it is, so that offsets stay. A number of letters alone is left unread. Linear.
 */
export const repairDigits = (text: string): string =>
  SUSPECT.test(text)
    ? text.replace(NUMBER, (run) =>
        /^[^/]*\d/u.test(run) ? run.replace(/[lIOoSs]/gu, (letter) => DIGITS[letter] ?? letter) : run,
      )
    : text;
