/** Stand around the text of a link while lines are made. */
export const LINK_OPEN = '\u241b';
/** See {@link LINK_OPEN}. */
export const LINK_CLOSE = '\u241c';

const LINK = /\u241b[^\u241b\u241c]*\u241c/g;
const MARKS = /[\u241b\u241c]/g;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|rtf|zip|rar)\s*$/i;
const NOTHING_ELSE = /^[\s|»>•·–-]*$/u;
const SHORTEST_LIST = 4;

/** A line is a link's when nothing but links stands in it; attachments are links too, but content. */
const isLinkLine = (line: string): boolean => {
  const text = line.replace(MARKS, '').trim();
  return text !== '' && line.includes(LINK_OPEN) && NOTHING_ELSE.test(line.replace(LINK, '')) && !FILE_NAME.test(text);
};

/**
 * Returns the lines without lists of links (menus, other news), and without the marks around links. Four lines or more
 * in a row, blank ones aside, that hold nothing but links are a list: running text links single words.
 */
export function dropLinkLists(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let run: string[] = [];
  let links = 0;
  const flush = (): void => {
    if (links < SHORTEST_LIST) kept.push(...run);
    else kept.push('');
    run = [];
    links = 0;
  };
  for (const line of lines) {
    const link = isLinkLine(line);
    if (!link && line.trim() !== '') flush();
    run.push(line);
    if (link) links += 1;
    else if (line.trim() !== '') flush();
  }
  flush();
  return kept
    .join('\n')
    .replace(MARKS, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
