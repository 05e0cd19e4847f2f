import { checkStore } from '../../app/doctor/check-store.js';
import { IMPLAUSIBLE_CODES, type Implausible, ImplausibleFindings } from '../../app/doctor/implausible.js';
import { listImplausible } from '../../app/doctor/list-implausible.js';
import type { Finding } from '../../store/finding.js';
import type { PrintOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson } from '../output.js';
import { withStore } from '../with-store.js';

/**
 * Checks the store and prints a line for each finding, then one for each thing in the graph that is hard to believe. A store
 * with any finding is a failure; what is hard to believe is none, and is not looked for in a damaged store.
 */
export async function doctor(options: PrintOptions): Promise<ExitCode> {
  return withStore(async ({ store, vocabulary }) => {
    const findings = await checkStore(store);
    const isSound = findings.length === 0;
    const implausible = isSound ? await listImplausible(store, vocabulary) : new ImplausibleFindings();
    const { listed, counts } = implausible;
    if (options.json === true) printJson({ engine: store.engine, findings, implausible: listed, counts });
    else
      print(
        [isSound ? 'the store is sound' : findings.map(line).join('\n'), ...implausibleLines(implausible)].join('\n'),
      );
    return isSound ? EXIT.ok : EXIT.failed;
  });
}

const line = ({ code, where, message }: Finding): string => `${code} ${where}: ${message}`;

/** A line for each thing that is hard to believe, by code, and one for those of a code that are not listed. */
const implausibleLines = ({ listed, counts }: ImplausibleFindings): readonly string[] =>
  IMPLAUSIBLE_CODES.flatMap((code) => {
    const ofCode = listed.filter((one) => one.code === code);
    const left = (counts[code] ?? 0) - ofCode.length;
    return [...ofCode.map(implausibleLine), ...(left > 0 ? [`${code}: ${left} more`] : [])];
  });

const implausibleLine = ({ code, where, message, evidence }: Implausible): string =>
  `${code} ${where}: ${message}${evidence.length === 0 ? '' : ` (${evidence.join('; ').replace(/\s+/g, ' ')})`}`;
