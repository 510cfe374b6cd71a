import { expect, it } from 'vitest';

import { disagreements } from '../../../main/tenant/disagreements.ts';
import type { MailSettings } from '../../../shared/model/index.ts';

const wanted: MailSettings = {
  host: 'mail.firma.test',
  port: 587,
  security: 'starttls',
  username: 'Jobs-A',
  sender: 'Jobs@firma.test',
};

it.each<[string, Partial<MailSettings>, (keyof MailSettings)[]]>([
  ['the case of a host', { host: 'Mail.Firma.test' }, []],
  ["the case of a sender's domain", { sender: 'Jobs@Firma.test' }, []],
  ['the case of a user name', { username: 'jobs-a' }, ['username']],
  ['the case before the @', { sender: 'jobs@firma.test' }, ['sender']],
  ['a final dot', { host: 'mail.firma.test.' }, []],
  ['a port', { port: 465 }, ['port']],
  ['an encryption', { security: 'tls' }, ['security']],
  ['a display name that nobody asked for', { senderName: 'Firma' }, []],
])('%s', (_what, kept, wrong) => {
  expect(disagreements(wanted, { ...wanted, ...kept })).toEqual(wrong);
});

it('a display name that was requested and not kept is a disagreement', () => {
  expect(disagreements({ ...wanted, senderName: 'Firma' }, wanted)).toEqual(['senderName']);
});

it.each([
  ['mail.müller.test', 'mail.xn--mller-kva.test'],
  ['jobs@müller.test', 'jobs@xn--mller-kva.test'],
])('a domain in Unicode does not disagree with the same one in ASCII: %s', (one, other) => {
  const field = one.includes('@') ? 'sender' : 'host';
  expect(disagreements({ ...wanted, [field]: one }, { ...wanted, [field]: other })).toEqual([]);
  expect(disagreements({ ...wanted, [field]: other }, { ...wanted, [field]: one })).toEqual([]);
});
