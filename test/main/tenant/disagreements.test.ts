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
  ['a port', { port: 465 }, ['port']],
  ['an encryption', { security: 'tls' }, ['security']],
  ['a display name that nobody asked for', { senderName: 'Firma' }, []],
])('%s', (_what, kept, wrong) => {
  expect(disagreements(wanted, { ...wanted, ...kept })).toEqual(wrong);
});

it('a display name that was asked for and not kept', () => {
  expect(disagreements({ ...wanted, senderName: 'Firma' }, wanted)).toEqual(['senderName']);
});
