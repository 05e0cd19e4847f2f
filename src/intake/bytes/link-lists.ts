/** Marks the start of a link's text while lines are built. */
export const LINK_OPEN = '\u241b';
/** Marks the end of a link's text while lines are built. */
export const LINK_CLOSE = '\u241c';

const LINK = /\u241b[^\u241b\u241c]*\u241c/g;
const MARKS = /[\u241b\u241c]/g;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|rtf|zip|rar)\s*$/i;
const NOTHING_ELSE = /^[\s|»>•·–-]*$/u;
const SHORTEST_LIST = 3;

/** Returns whether a line contains nothing but links. Attachments are links too, but they count as content. */
const isLinkLine = (line: string): boolean => {
  const text = line.replace(MARKS, '').trim();
  return text !== '' && line.includes(LINK_OPEN) && NOTHING_ELSE.test(line.replace(LINK, '')) && !FILE_NAME.test(text);
};

/**
 * Returns the lines without lists of links (menus, other news), and without the marks around links. At least three
 * consecutive lines that contain only links, not counting blank lines, are a list. Running text links single words.
 */
export function dropLinkLists(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let run: string[] = [];
  let links = 0;
  const flush = (): void => {
    if (links < SHORTEST_LIST) for (const line of run) kept.push(line);
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
