import { describe, expect, it } from 'vitest';

import { basisOf, flowOf, withAnswers } from '../../../shared/flow/index.ts';
import type { Answers } from '../../../shared/model/index.ts';

const platform = { kind: 'mail-api', url: 'https://platform.example', clientId: 'a' } as const;
const endpoint = { host: 'smtp.firma.example', port: 465, security: 'tls' } as const;
const answered: Answers = {
  platform,
  address: 'jobs@firma.example',
  mailboxKind: 'own',
  signIn: { username: 'jobs@firma.example', endpoint },

  arrived: 'inbox',
};

describe('a changed answer', () => {
  it('asks again how to sign in after the address changed', () => {
    const answers = withAnswers(answered, { address: 'karriere@firma.example' });
    expect(answers).toEqual({ platform, address: 'karriere@firma.example' });
  });

  it('asks for new consent after the server changed', () => {
    const signIn = { username: 'jobs@firma.example', endpoint: { ...endpoint, port: 587 } };
    const answers = withAnswers(answered, { signIn });
    expect(answers).toEqual({ platform, address: answered.address, mailboxKind: 'own', signIn });
  });

  it('keeps everything when the same answer is given again', () => {
    expect(withAnswers(answered, { address: 'jobs@firma.example' })).toEqual(answered);
  });

  it('leads back to the reopened question', () => {
    const capabilities = {
      name: 'Platform',
      apiVersion: '1.0',
      runsChecks: true,
      sendsTestMail: true,
      egressIps: [],
      separateUsername: true,
      refusedProviders: [],
    };
    const basis = basisOf('connection', { answers: answered, results: {} });
    const connection = { basis, at: '2026-11-23T09:00:00.000Z', capabilities };
    const answers = withAnswers(answered, { address: 'karriere@firma.example' });
    expect(flowOf({ answers, results: { connection } }).current).toBe('mailbox-kind');
  });
});
