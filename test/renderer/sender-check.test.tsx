/**
 * Tests the check of whether messages will reach applicants: after the set-up, with a received message, and as a
 * separate tool.
 */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { active, address, profileWith, signedIn, tested } from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import type { Input } from '../../shared/contract/index.ts';
import { causeOwners, type SenderReport } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { senderText, type SenderKey, type TextValues } from '../../shared/texts/index.ts';
import { carryOn, open, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

const domain = 'rheintal-maschinenbau.de';
const s = (key: SenderKey, values?: TextValues) => senderText('de', key, values);
const base: SenderReport = {
  ...examples.find(({ step, name }) => step === 'domain-check' && name === 'there')!.profile.results
    .domainCheck!.report,
  records: [],
  verdict: 'in-order',
};
const missing: SenderReport = {
  ...base,
  verdict: 'improve',
  findings: [
    {
      cause: 'signature-missing',
      confidence: 0.95,
      owner: causeOwners['signature-missing'],
      alternatives: [],
      evidence: ['selector1._domainkey: absent'],
    },
  ],
};
// Matches the accessible name, in which a host name is surrounded by spaces.
const inOrder = /maschinenbau\.de\s*: in Ordnung/;

/**
 * Creates an engine that answers with this report, and records calls.
 * @param from the domain of every message's sender.
 */
function engine(report: SenderReport, from = domain) {
  const asked: Input<'sender.check'>[] = [];
  const answers: FakeAnswers = {
    'sender.check': (input) => {
      asked.push(input);
      return Promise.resolve(ok({ report, ...(input.mail !== undefined && { from }) }));
    },
  };
  return { asked, answers };
}

const fine = {
  signatures: [],
  spf: { result: 'pass', domain, aligned: true },
  dmarc: { result: 'pass', policy: 'none' },
} as const satisfies SenderReport['mail'];

const done = profileWith({ ...signedIn, arrived: 'inbox' }, tested);

describe('after the set-up', () => {
  it('one collapsed line says that everything is fine', async () => {
    const { asked, answers } = engine(base);
    await carryOn(done, answers);
    await screen.findByRole('button', { name: inOrder, expanded: false });
    expect(asked).toEqual([{ domain, provider: 'ionos' }]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('missing records are shown with a remedy and a letter', async () => {
    await carryOn(done, engine(missing).answers);
    await screen.findByText('Den Mails fehlt die Unterschrift Ihrer Domain');
    await press('letter-box.ask');
    expect((await screen.findByText(/selector1\._domainkey: absent/)).textContent).toContain(domain);
  });
});

describe('a test mail', () => {
  const junk = async (answers: FakeAnswers) => {
    await carryOn(profileWith({ ...signedIn }, { ...active, testMail: tested.testMail }), answers);
    fireEvent.click(await screen.findByRole('radio', { name: t('test-mail.arrived.junk') }));
  };

  it('that went to junk can be examined as a file', async () => {
    const { asked, answers } = engine({
      ...missing,
      mail: {
        signatures: [],
        spf: { result: 'pass', domain, aligned: true },
        dmarc: { result: 'pass', policy: 'none' },
      },
    });
    await junk(answers);
    await screen.findByText(s('sender.received.title'));
    const file = new File([`From: ${address}\r\n\r\nGuten Tag`], 'test.eml');
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    fireEvent.change(input, { target: { files: [file] } });
    await screen.findByText('Den Mails fehlt die Unterschrift Ihrer Domain');
    expect(atob(asked[0]!.mail!)).toBe(`From: ${address}\r\n\r\nGuten Tag`);
    expect(document.body.textContent).toContain(s('sender.mail.unsigned'));
  });

  const headerOf = async (pasted: string) => {
    fireEvent.click(await screen.findByRole('button', { name: s('sender.received.paste') }));
    fireEvent.click(await screen.findByRole('button', { name: s('sender.received.read') }));
    await screen.findByText(s('sender.received.empty'));
    fireEvent.change(await screen.findByLabelText(s('sender.received.paste'), { selector: 'textarea' }), {
      target: { value: pasted },
    });
    fireEvent.click(await screen.findByRole('button', { name: s('sender.received.read') }));
  };
  it('can be given as its header lines only, without other copied text', async () => {
    const { asked, answers } = engine({ ...base, mail: fine });
    await junk(answers);
    await headerOf(`\nReceived: from x\nFrom: ${address}\n\nGuten Tag`);
    await screen.findByText(s('sender.received.fine'));
    expect(atob(asked[0]!.mail!)).toBe(`Received: from x\nFrom: ${address}`);
  });

  it('of which too little was pasted needs the rest', async () => {
    const { answers } = engine({ ...base, verdict: 'not-visible', mail: { ...fine, part: true } });
    await junk(answers);
    await headerOf(`From: ${address}`);
    await screen.findByText(s('sender.mail.part'));
    expect(document.body.textContent).not.toContain(s('sender.mail.unsigned'));
  });

  it('of another domain proves nothing about this one, and leads to no request', async () => {
    const { answers } = engine(missing, 'werk.example');
    await junk(answers);
    const before = screen.queryAllByRole('button', { name: t('letter-box.ask') }).length;
    await headerOf('From: jobs@werk.example');
    await screen.findByText(/kommt von einer anderen Domain/);
    expect(screen.queryByText('Den Mails fehlt die Unterschrift Ihrer Domain')).toBeNull();
    expect(screen.queryAllByRole('button', { name: t('letter-box.ask') })).toHaveLength(before);
  });
});

it('the tool accepts a received mail for its sender’s domain', async () => {
  const { asked, answers } = engine({ ...base, mail: fine });
  open([], answers);
  await press('start.sender');
  fireEvent.click(await screen.findByRole('button', { name: s('sender.tool.mail') }));
  fireEvent.click(await screen.findByRole('button', { name: s('sender.received.paste') }));
  const lines = await screen.findByLabelText(s('sender.received.paste'), { selector: 'textarea' });
  fireEvent.change(lines, { target: { value: 'Received: from x\nSubject: Test' } });
  fireEvent.click(await screen.findByRole('button', { name: s('sender.received.read') }));
  await screen.findByText(s('sender.received.not-a-mail'));
  fireEvent.change(lines, { target: { value: `Received: from x\nFrom: Jobs <${address}>` } });
  fireEvent.click(await screen.findByRole('button', { name: s('sender.received.read') }));
  await screen.findByText(s('sender.received.fine'));
  expect(asked.map((each) => each.domain)).toEqual([domain]);
});

it('a tool on the first screen checks any domain', async () => {
  const { asked, answers } = engine(base);
  open([], answers);
  await press('start.sender');
  await see('start.sender');
  fireEvent.click(await screen.findByRole('button', { name: s('sender.tool.domain-check') }));
  fireEvent.click(await screen.findByRole('button', { name: s('sender.tool.look') }));
  await screen.findByText(s('sender.tool.domain.wrong'));
  fireEvent.change(await screen.findByLabelText(s('sender.tool.domain')), {
    target: { value: 'jobs@Firma.example' },
  });
  fireEvent.click(await screen.findByRole('button', { name: s('sender.tool.records') }));
  fireEvent.change(await screen.findByLabelText(s('sender.tool.table')), {
    target: { value: 'CNAME\tem1\tu1.sender.example' },
  });
  fireEvent.click(await screen.findByRole('button', { name: s('sender.tool.look') }));
  await screen.findByRole('button', { name: inOrder });
  expect(asked).toEqual([
    {
      domain: 'firma.example',
      records: [{ type: 'CNAME', name: 'em1.firma.example', value: 'u1.sender.example' }],
    },
  ]);
});
