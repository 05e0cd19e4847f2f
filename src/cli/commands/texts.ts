import { todayInVietnam } from '../../app/clock.js';
import { chooseText, type Decision, readChoice, unchooseText } from '../../app/inputs/choose-text.js';
import { readDocumentTexts, type StandingText } from '../../app/reads/document-texts.js';
import { formatOfReader } from '../../app/reads/text-format.js';
import { documentName } from '../../app/views/labels.js';
import { TEXT_FORMAT_LABELS, TEXT_STANDING_LABELS } from '../../app/views/text-labels.js';
import { CanCuError } from '../../domain/errors.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import type { TextsOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson } from '../output.js';
import { resolveDocument } from '../resolve-document.js';
import { withStore } from '../with-store.js';

/** What `--pick` takes in place of a hash, to undo a choice. */
const NEWEST = 'newest';

/** Prints the texts of a document, the current one first; `--pick` makes another one current before. */
export async function texts(name: string, options: TextsOptions): Promise<ExitCode> {
  const { pick, by } = options;
  if (pick !== undefined && pick !== NEWEST && by === undefined)
    throw new CanCuError('INVALID', '--pick needs --by: whoever reads the graph is told who chose the text', pick);
  if (by !== undefined && !NAME.test(by))
    throw new CanCuError('INVALID', '--by: expected a name of at most 200 characters', by);
  return withStore(async (opened) => {
    const { store, vocabulary } = opened;
    const found = await resolveDocument(opened, name);
    if (pick === NEWEST) await unchooseText(store, vocabulary, found);
    else if (pick !== undefined && by !== undefined) {
      const decidedOn = todayInVietnam(() => new Date());
      await chooseText(store, vocabulary, found, { hash: pick.toLowerCase(), reviewer: by, decidedOn });
    }
    const [document] = await store.getDocuments([found.id]);
    const rows = await readDocumentTexts(document ?? found, (ids) => store.getInputs(ids));
    const choice = await readChoice(store, document ?? found);
    if (options.json === true) printJson({ key: found.key, choice, texts: rows.map(textJson) });
    else print([documentName(found), ...rows.map(textLine), ...choiceLines(choice)].join('\n'));
    return EXIT.ok;
  });
}

/** Controls and line breaks of a name would change what the line says. */
const NAME = /^[^\p{C}]{1,200}$/u;

const choiceLines = (choice: Decision | null): readonly string[] =>
  choice === null
    ? []
    : [
        `  the first was chosen by ${escapeControls(choice.reviewer)} on ${choice.decidedOn}; --pick ${NEWEST} undoes it`,
      ];

const textJson = ({ standing, sha256, source, sourceUrl, retrievedAt, reader, content }: StandingText) => ({
  ...{ standing, sha256, source, sourceUrl, retrievedAt, reader },
  format: formatOfReader(reader),
  characters: content.length,
});

function textLine({ standing, sha256, source, sourceUrl, retrievedAt, reader, content }: StandingText): string {
  const { vi } = TEXT_STANDING_LABELS[standing];
  const format = TEXT_FORMAT_LABELS[formatOfReader(reader)].en;
  const facts = [
    `${content.length} characters`,
    format,
    retrievedAt ?? 'retrieved at an unknown time',
    escapeControls(sourceUrl ?? source),
  ];
  return `  ${sha256.slice(0, 12)}  ${vi} (${standing}): ${facts.join(', ')}`;
}
