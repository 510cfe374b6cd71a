import type {
  Discovery,
  Finding,
  MailSettings,
  OtherCandidate,
  OutgoingServer,
  ProbeReport,
  TenantProblem,
} from '../../../shared/model/index.ts';
import { questionFor, remedyFor } from '../../../shared/knowledge/index.ts';
import { certain, endpointName, isOpen, isUnanswered } from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';
import { problemText } from '../../../shared/problem-text.ts';
import { text } from '../../../shared/texts/index.ts';
import { whereaboutsIn } from '../../../shared/whereabouts.ts';
import { complain, language, words } from './words.ts';

export const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

/**
 * Reports that no source of mail settings could be queried for an address.
 *
 * @param dns the DNS server given by the user.
 */
export function complainUnanswered(dns: string | undefined): void {
  if (dns === undefined) complain('cli.unanswered');
  else complain('cli.unanswered.dns', { server: dns });
}

/** Reports why there is no mail server to try. @param dns the DNS server given by the user. */
export function complainNothing(discovery: Discovery, dns: string | undefined): void {
  if (isUnanswered(discovery)) {
    complainUnanswered(dns);
    return;
  }
  const known = whereaboutsIn(discovery);
  for (const [key, values] of known) console.error(printable(text(language, key, values)));
  if (!discovery.nullMx && !discovery.noMail) complain('cli.probe.no-server');
}

/** Prints a finding for a user at a terminal: the cause, its owner, the steps and the alternatives. */
export function printFinding(
  finding: Finding,
  { vantage, withOthers = isOpen(finding) }: { vantage?: ProbeReport['vantage']; withOthers?: boolean } = {},
): void {
  const { title, stopped, steps } = remedyFor(finding.cause, finding.provider, vantage)[language];
  console.log(
    finding.confidence >= certain || finding.cause === 'unknown'
      ? title
      : text(language, 'finding.probably', { title }),
  );
  console.log(`  ${stopped}`);
  console.log(`  ${text(language, `finding.change.${finding.owner}`)}`);
  for (const [index, step] of steps.entries()) console.log(`  ${index + 1}. ${step}`);
  for (const line of finding.evidence) console.log(`  > ${line}`);
  if (withOthers) printOthers(finding);
}

/** Prints other possible causes and how to distinguish them. */
function printOthers(finding: Finding): void {
  if (finding.alternatives.length === 0) return;
  console.log(`  ${words('cli.explain.others')}`);
  for (const cause of finding.alternatives)
    console.log(`  - ${remedyFor(cause, finding.provider)[language].title}: ${questionFor(cause, language)}`);
}

/** Prints the outcome of another candidate that was tried in the same run. */
export function printOtherCandidate({ endpoint, outcome, stage, failure }: OtherCandidate): void {
  const where = outcome === 'failed' ? `${stage ?? ''} ${failure?.kind ?? ''}` : (stage ?? '');
  console.log(`  ${endpointName(endpoint)} ${endpoint.security}: ${outcome} (${where.trim()})`);
}

/** Prints why a platform did not do what was requested. @param isChange whether the request was for a change. */
export function printProblem(problem: TenantProblem, isChange: boolean): void {
  const { title, help, fields, outcome } = problemText(language, problem, isChange);
  console.log(title);
  console.log(`  ${help}`);
  for (const [name, value] of fields) console.log(`  - ${printable(`${name}: ${value}`)}`);
  if (problem.detail !== undefined) console.log(`  > ${printable(problem.detail)}`);
  if (problem.status !== undefined)
    console.log(`  ${text(language, 'problem.status')}: ${String(problem.status)}`);
  if (outcome !== undefined) console.log(`  ${outcome}`);
}

/** Prints the settings that a platform sends with, or would send with. */
export function printSettings(
  side: 'review.before' | 'review.after',
  settings: MailSettings | OutgoingServer | null,
): void {
  const values = settings
    ? [
        'sender' in settings ? settings.sender : (settings.senders ?? ''),
        settings.username ?? '',
        `${settings.host}:${String(settings.port)}`,
        settings.security,
      ]
    : [text(language, 'review.nothing')];
  console.log(`  ${text(language, side)}: ${printable(values.filter((value) => value !== '').join(', '))}`);
}
