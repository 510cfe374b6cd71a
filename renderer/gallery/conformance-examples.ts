import {
  conformanceNames,
  mainChecksFrom,
  practice,
  type ConformanceLine,
  type ConformanceName,
  type ConformanceReason,
} from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import type { TypedPlatform } from '../tools/conformance/typed.ts';
import { pending } from '../examples/index.ts';
import type { FakeAnswers } from '../host/index.ts';

export interface ConformanceState {
  readonly name: string;
  readonly answers?: FakeAnswers;
  /** The initial values of the fields. */
  readonly judged?: Partial<TypedPlatform>;
  readonly press?: readonly TextKey[];
}

type Seen = readonly [expected: string, seen: string];

/**
 * The checks that are skipped if there is neither a recipient nor permission for changes, and the platform does not
 * support inbound checks or domains.
 */
const usual = {
  'activation.activate': 'not-asked',
  'test-mail.send': 'no-recipient',
  'inbound-check.start': 'watches-none',
  'domain.add': 'domains-none',
} as const satisfies Partial<Record<ConformanceName, ConformanceReason>>;
/** The checks that are not even listed as skipped, because they depend on a skipped one. */
const behind = /^(?:change|activation|rollback|inbound-check|domain)\.|^test-mail\.repeated$/;

/** Creates a run in which some checks failed. @param left the skipped checks; undefined if none was skipped. */
function visit(
  failed: Partial<Record<ConformanceName, Seen>> = {},
  left?: Partial<Record<ConformanceName, ConformanceReason>>,
): ConformanceLine[] {
  return conformanceNames.flatMap((name): ConformanceLine[] => {
    const why = left?.[name];
    if (why) return [{ name, outcome: 'skipped', why }];
    if (left && behind.test(name)) return [];
    const seen = failed[name];
    return seen
      ? [{ name, outcome: 'failed', expected: seen[0], seen: seen[1] }]
      : [{ name, outcome: 'passed', expected: '200', seen: '200' }];
  });
}

/** Creates a run that ended at the sign-in or before it. */
const stopped = (
  until: ConformanceName,
  why: Extract<ConformanceReason, 'no-answer' | 'no-token'>,
  seen: Seen,
): ConformanceLine[] => [
  ...visit().slice(0, conformanceNames.indexOf(until)),
  { name: until, outcome: 'failed', expected: seen[0], seen: seen[1] },
  ...mainChecksFrom(why === 'no-answer' ? 'sign-in' : 'reading').map(
    (name) => ({ name, outcome: 'skipped', why }) as const,
  ),
];

const judging = (lines: readonly ConformanceLine[]): FakeAnswers => ({
  'tenant.checkConformance': () => Promise.resolve(ok({ lines: [...lines] })),
});

const judged = {
  url: 'https://api.talentplattform.example',
  clientId: 'absender',
  secret: 'not-a-secret',
} satisfies Partial<TypedPlatform>;
const press = ['check-server.do'] as const;

const long =
  'Plattform-fuer-Bewerbungen-und-Personalgewinnung-der-Rheintal-Maschinenbau-und-Anlagentechnik-GmbH-und-Co-KG';

/** The states of the platform check. */
export const conformanceStates: readonly ConformanceState[] = [
  { name: 'empty' },
  {
    name: 'wrong-input',
    judged: { url: 'http://api.talentplattform.example', recipient: 'k.sommer@firma' },
    press,
  },
  {
    name: 'practice',
    judged: {
      url: 'http://127.0.0.1:52113',
      clientId: practice.clientId,
      secret: practice.clientSecret,
      change: true,
      recipient: practice.mailboxes.works,
    },
  },
  {
    name: 'running',
    answers: {
      'tenant.checkConformance': (_input, { report }) => {
        const failed = { 'not-there.check': ['404 not-found', '404; type none'] } as const;
        for (const line of visit(failed).slice(0, conformanceNames.indexOf('draft.stale')))
          report({ kind: 'conformance-line', line });
        return pending();
      },
    },
    judged,
    press,
  },
  {
    name: 'pause',
    answers: {
      'tenant.checkConformance': (_input, { report }) => {
        for (const line of visit().slice(0, conformanceNames.indexOf('draft.stale')))
          report({ kind: 'conformance-line', line });
        report({ kind: 'pause', seconds: 59 });
        return pending();
      },
    },
    judged,
    press,
  },
  {
    name: 'stopping',
    answers: { 'tenant.checkConformance': () => pending() },
    judged: { ...judged, change: true },
    press: [...press, 'common.cancel'],
  },
  {
    name: 'changed',
    answers: judging([
      ...visit({ 'rollback.restore': ['200; the settings as before', '500'] }).filter(
        ({ name }) => name !== 'change.after',
      ),
      {
        name: 'change.after',
        outcome: 'failed',
        expected: 'smtp.rheintal.example:465 tls, bewerbung@rheintal-maschinenbau.de',
        seen: 'mail.conformance.invalid:465 tls, conformance@conformance.invalid',
      },
    ]),
    judged: { ...judged, change: true },
    press,
  },
  {
    name: 'ended',
    answers: judging([
      ...visit().slice(0, conformanceNames.indexOf('draft.stale')),
      { name: 'draft.stale', outcome: 'skipped', why: 'pause-too-long' },
      ...mainChecksFrom('check').map(
        (name) => ({ name, outcome: 'skipped', why: 'pause-too-long' }) as const,
      ),
    ]),
    judged,
    press,
  },
  { name: 'right', answers: judging(visit()), judged: { ...judged, change: true }, press },
  { name: 'right-in-part', answers: judging(visit({}, usual)), judged, press },
  {
    name: 'one-missing',
    answers: judging(
      visit(
        { 'draft.stale': ['412 changed-meanwhile', '201; an answer that the document does not have'] },
        usual,
      ),
    ),
    judged,
    press,
  },
  {
    name: 'some-missing',
    answers: judging(
      visit(
        {
          'not-there.path': ['404 not-found', '404; type none; content type text/html'],
          'not-there.method': ['405 method-not-allowed; Allow', '404; type not-found'],
          'draft.no-if-match': ['428 precondition-required', '201'],
          'draft.wrong-fields': [
            '422 invalid; fields settings.port, settings.sender',
            'not named: settings.sender',
          ],
          'draft.repeated': ['201; the same id', 'a second draft, 4f1c2a'],
        },
        usual,
      ),
    ),
    judged,
    press,
  },
  {
    name: 'refused',
    answers: judging(stopped('token.issue', 'no-token', ['200; Cache-Control: no-store', '401'])),
    judged,
    press,
  },
  {
    name: 'refused-token',
    answers: judging(stopped('token.accepted', 'no-token', ['not 401', '401'])),
    judged: { ...judged, clientId: '' },
    press,
  },
  {
    name: 'no-token',
    answers: judging(
      stopped('token.issue', 'no-token', ['200; Cache-Control: no-store', '404; type not-found']),
    ),
    judged,
    press,
  },
  {
    name: 'unreachable',
    answers: judging(stopped('address.answers', 'no-answer', ['an HTTP answer', 'unreachable ENOTFOUND'])),
    judged,
    press,
  },
  {
    name: 'long',
    answers: judging(
      visit(
        {
          'reading.capabilities': [
            '200',
            `body/name must NOT have more than 200 characters; body/inboundAddress must match format "email", ${long}@bewerbung.${long.toLowerCase()}.example; body must have required property 'separateUsername'`,
          ],
          'draft.write': [
            '201; the same settings, no password',
            `content type text/html;charset=${long}; no Location; no ETag`,
          ],
        },
        usual,
      ),
    ),
    judged: {
      ...judged,
      url: `https://${long.toLowerCase().slice(0, 60)}.example/schnittstellen/bewerbungen/tenant-mail-api/`,
    },
    press,
  },
];
