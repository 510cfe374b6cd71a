import { expect, it } from 'vitest';

import { webTeamLetter } from '../../../shared/knowledge/index.ts';

const facts = {
  address: 'jobs@firma.example',
  inbound: 'firma-jobs@platform.example',
  html: '<a href="mailto:firma-jobs@platform.example">firma-jobs@platform.example</a>',
  page: 'https://firma.example/karriere',
};

it.each(['de', 'en'] as const)(
  'tells the web team which address goes where, with the link: %s',
  (language) => {
    const { subject, body } = webTeamLetter(facts, language);
    for (const fact of Object.values(facts)) expect(body).toContain(fact);
    expect(`${subject}${body}`).not.toMatch(/\{\w+\}|undefined|Ihre IT|your IT/);
  },
);

it('does not let typed text add a line', () => {
  const { body } = webTeamLetter({ ...facts, inbound: 'x@y.example\nBcc: evil@x.example' }, 'en');
  expect(body).not.toMatch(/^Bcc/m);
});
