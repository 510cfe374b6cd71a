/** Tests pasted text that contains records of another domain, or no records at all. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { address, guidedConnected, profileWith } from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import { withAnswers } from '../../shared/flow/index.ts';
import type { Answers } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { senderText, type SenderKey } from '../../shared/texts/index.ts';
import { carryOn, press, type } from '../support/page.tsx';

afterEach(cleanup);

const domain = 'rheintal-maschinenbau.de';
const names = { platform: 'SmartRecruiters', domain };
const s = (key: SenderKey) => senderText('de', key, names);
const presses = async (key: SenderKey) =>
  fireEvent.click(await screen.findByRole('button', { name: s(key) }));
const first = profileWith(
  { platform: { kind: 'guided', form: 'smartrecruiters' }, address, route: 'domain' },
  guidedConnected('smartrecruiters'),
);
const example = examples.find(({ step, name }) => step === 'domain-check' && name === 'open')!.profile;

describe('records of another domain', () => {
  const foreign = { type: 'TXT' as const, name: 'andere-firma.de', value: 'v=spf1 -all' };

  it('are only accepted after a confirmation', async () => {
    const answered: Partial<Answers>[] = [];
    await carryOn(first, {
      'profiles.answer': (input: { answers: Partial<Answers> }) => {
        answered.push(input.answers);
        return ok({ profile: first });
      },
    });
    await type('domain-records.table', `TXT\t${foreign.name}\t${foreign.value}`);
    await presses('sender.which.next');
    await screen.findByText(s('sender.which.foreign.sure'));
    expect(answered).toEqual([]);
    await presses('sender.which.foreign.take');
    await waitFor(() => expect(answered).toEqual([{ domainRecords: [foreign] }]));
  });

  it('are still named when the screen is opened again', async () => {
    await carryOn({ ...example, answers: withAnswers(example.answers, { domainRecords: [foreign] }) });
    await press('common.back');
    await screen.findByText(s('sender.which.foreign'));
  });
});

it('the header lines of a message are reported and listed as such, not read as records', async () => {
  await carryOn(first);
  await type(
    'domain-records.table',
    `DKIM-Signature: v=1; a=rsa-sha256; d=${domain};\n s=s1; h=from:to\nSubject: Test`,
  );
  await screen.findByText(s('sender.which.of-mail'));
  screen.getByText('Subject: Test');
  await presses('sender.which.read');
  await screen.findByText(s('sender.which.nothing'));
});
