import { describe, expect, it } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';

// The messages of sign-in pages and platforms are paraphrased here, because their meaning has to be recognised, not
// their exact wording.
describe('the message of a sign-in page or an OAuth connection', () => {
  it.each([
    [
      'oauth-approval-missing',
      'it-admin',
      'This program asks for rights that only your administrator may grant.',
    ],
    ['oauth-approval-missing', 'it-admin', 'Hierfür ist die Zustimmung eines Administrators nötig.'],
    ['oauth-app-not-accepted', 'platform', 'Google hat die Anwendung bisher nicht geprüft.'],
    ['oauth-app-misconfigured', 'platform', 'Der geheime Clientschlüssel ist abgelaufen.'],
    ['oauth-token-invalid', 'you', 'Die Anbindung an Google wurde widerrufen. Bitte neu verbinden.'],
    ['oauth-sign-in-ended', 'you', 'Das Fenster wurde geschlossen, die Anmeldung ist abgebrochen.'],
    ['oauth-wrong-account', 'you', 'Das verbundene Konto ist nicht dasselbe wie die Adresse des Postfachs.'],
    [
      'security-defaults-or-conditional-access',
      'it-admin',
      'Eine ungewöhnliche Anmeldung wurde erkannt und blockiert.',
    ],
  ])('%s, for %s: %s', (cause, owner, text) => {
    expect(explain({ text })).toMatchObject({ cause, owner });
  });

  it.each([
    ['AADSTS900971: No reply address provided.', 'oauth-app-misconfigured'],
    ['AADSTS50010: AudienceUriValidationFailed', 'oauth-app-misconfigured'],
    ['AADSTS500212: NotAllowedByOutboundPolicyTenant', 'security-defaults-or-conditional-access'],
    ['AADSTS90100: The parameter is empty or not valid.', 'oauth-app-misconfigured'],
    ['AADSTS900382: Confidential Client is not supported in Cross Cloud request.', 'oauth-app-misconfigured'],
  ])('reads a code as its table explains it: %s', (text, cause) => {
    expect(explain({ text })).toMatchObject({ cause, confidence: expect.closeTo(0.98) as number });
  });

  it('is not certain of a code that only reports quote', () => {
    const { cause, confidence } = explain({ text: 'AADSTS9002325: Proof Key for Code Exchange is required' });
    expect(cause).toBe('oauth-app-misconfigured');
    expect(confidence).toBeLessThan(0.8);
  });

  it('leaves an unknown code to IT, and keeps it for the letter', () => {
    const { cause, owner, evidence } = explain({ text: 'AADSTS999999: something new' });
    expect([cause, owner]).toEqual(['unknown', 'it-admin']);
    expect(evidence.join()).toContain('AADSTS999999');
  });

  it.each([
    [
      'a log full of durations',
      'INFO job 4000 done in 500 ms\nERROR mail: connect ECONNREFUSED 192.0.2.8:587\nINFO job 4001 done in 535 ms',
      'connection-refused',
    ],
    [
      'an answer of a web service around it',
      '{"statusCode":502,"body":{"error":{"code":502,"message":"getaddrinfo ENOTFOUND mail.firma.example"}}}',
      'host-not-found',
    ],
    ['an announcement in front of it', 'Cannot send e-mail: Login denied', 'wrong-credentials'],
  ])('is not misled by %s', (_what, text, cause) => {
    expect(explain({ text }).cause).toBe(cause);
  });
});
