import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { discovery, profileWith } from '../../renderer/examples/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { formOfDraft, draftOf, newField, raised } from '../../renderer/steps/platform/form-editor.state.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import { newMethod } from '../../renderer/steps/platform/method-draft.ts';
import { capabilitiesOf, formFile, formFromFile, type PlatformForm } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import {
  formEditorText,
  screenText,
  text,
  type FormEditorKey,
  type TextKey,
} from '../../shared/texts/index.ts';
import { carryOn } from '../support/page.tsx';

afterEach(cleanup);

const t = (key: TextKey) => text('de', key);
const e = (key: FormEditorKey, values?: Record<string, string>) => formEditorText('de', key, values);
const inGerman = (key: FormEditorKey) => e('form.in.de', { what: e(key) });
const inEnglish = (key: FormEditorKey) => e('form.in.en', { what: e(key) });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const personio = platformForms.find(({ id }) => id === 'personio')!;
const generic = platformForms.find(({ id }) => id === 'generic')!;
const today = '2026-12-01';

describe('a form that is adapted', () => {
  it('replaces the original, and is dated today if a page was read', () => {
    const source = 'https://help.example/mail';
    const draft = { ...draftOf(personio), source, ips: '192.0.2.1\n2001:db8::1, 198.51.100.0/24' };
    expect(formOfDraft(personio, draft, today)).toMatchObject({
      form: { id: 'personio', asOf: today, egressIps: ['192.0.2.1', '2001:db8::1', '198.51.100.0/24'] },
    });
  });

  it('claims no page and no date for what somebody only knows', () => {
    const documented = { ...draftOf(personio).documented, rights: { de: '', en: 'Admins only' } };
    const methods = [...draftOf(personio).methods, newMethod('relay')];
    const made = formOfDraft(personio, { ...draftOf(personio), documented, methods }, today, 'own entry');
    expect(made).toMatchObject({
      form: {
        asOf: personio.asOf,
        sources: personio.sources,
        rights: { source: 'own entry', readOn: today },
      },
    });
    expect('form' in made && made.form.methods?.at(-1)).toMatchObject({ kind: 'relay', source: 'own entry' });
  });

  it('uses a text in one language for both', () => {
    const note = { de: 'Nur mit Tarif Plus', en: ' ' };
    const [first, ...others] = draftOf(personio).methods;
    const made = formOfDraft(
      personio,
      { ...draftOf(personio), methods: [{ ...first!, note }, ...others] },
      today,
    );
    expect('form' in made && made.form.methods?.[0]?.note).toEqual({ de: note.de, en: note.de });
  });

  it('becomes a separate platform if it was the general form', () => {
    const made = formOfDraft(generic, { ...draftOf(generic), name: 'Müller & Söhne HR' }, today);
    expect(made).toMatchObject({ form: { id: 'mueller-soehne-hr', name: 'Müller & Söhne HR' } });
    expect(formOfDraft(generic, draftOf(generic), today)).toEqual({ wrong: 'name' });
  });

  it('has no invalid IP address and no empty label', () => {
    const ips = { ...draftOf(personio), ips: 'all of them' };
    expect(formOfDraft(personio, ips, today)).toEqual({ wrong: 'ips' });
    const [first, ...rest] = draftOf(personio).fields;
    const fields = [{ ...first!, label: { de: ' ', en: '' } }, ...rest];
    expect(formOfDraft(personio, { ...draftOf(personio), fields }, today)).toEqual({ wrong: 'fields' });
  });

  it('can have an additional field, a fixed choice, and labels for the encryption', () => {
    const security = newField('security');
    const fields = [
      { ...newField('fixed'), label: { de: 'Art', en: 'Kind' }, fixed: { de: 'Eigener', en: 'Own' } },
      { ...security, label: { de: 'Sicherheit', en: 'Security' }, options: { tls: 'SSL', starttls: 'TLS' } },
      { ...security, label: { de: 'Sicherheit', en: 'Security' }, options: { tls: ' ', starttls: '' } },
    ];
    const made = formOfDraft(personio, { ...draftOf(personio), fields }, today);
    expect('form' in made && made.form.fields).toEqual([
      fields[0],
      fields[1],
      { value: 'security', label: { de: 'Sicherheit', en: 'Security' } },
    ]);
  });

  it('is not saved with missing texts, or with a field without a name', () => {
    const label = { de: 'Sicherheit', en: 'Security' };
    const half = { ...newField('security'), label, options: { tls: 'SSL', starttls: '' } };
    for (const field of [half, newField('fixed'), newField('host')])
      expect(formOfDraft(personio, { ...draftOf(personio), fields: [field] }, today)).toEqual({
        wrong: 'fields',
      });
  });

  it.each(platformForms.filter(({ id }) => id !== 'generic').map((form) => [form.name, form] as const))(
    'keeps every fact with its source and date where nothing was changed: %s',
    (_name, form) => {
      const { asOf: _asOf, ...facts } = form;
      expect(formOfDraft(form, draftOf(form), today)).toMatchObject({ form: facts });
    },
  );

  it('can get a sending method, with DNS records and their source', () => {
    const softgarden = platformForms.find(({ id }) => id === 'softgarden')!;
    const way = {
      ...newMethod('domain'),
      standing: 'recommended' as const,
      records: 'include:_spf.softgarden.example\n CNAME sg._domainkey key.softgarden.example',
      source: 'https://help.softgarden.example/mail',
    };
    const made = formOfDraft(softgarden, { ...draftOf(softgarden), methods: [way], fields: [] }, today);
    expect(made).toMatchObject({
      form: {
        methods: [
          {
            kind: 'domain',
            standing: 'recommended',
            records: [
              { kind: 'spf-include', value: 'include:_spf.softgarden.example' },
              { kind: 'CNAME', name: 'sg._domainkey', value: 'key.softgarden.example' },
            ],
            source: 'https://help.softgarden.example/mail',
            readOn: today,
          },
        ],
      },
    });
    expect('form' in made && capabilitiesOf(made.form).takesPassword).toBe(false);
  });

  it('dates only what was changed', () => {
    const umantis = platformForms.find(({ id }) => id === 'umantis')!;
    const [domain, relay] = draftOf(umantis).methods;
    const methods = [domain!, { ...relay!, standing: 'refused' as const }];
    const made = formOfDraft(umantis, { ...draftOf(umantis), methods }, today);
    expect('form' in made && made.form.methods?.map(({ readOn }) => readOn)).toEqual(['2026-11-29', today]);
  });

  it('is not saved with a sending method whose source is a misleading URL', () => {
    const draft = draftOf(personio);
    const [first, ...others] = draft.methods;
    const methods = [{ ...first!, source: 'http://evil.example/x' }, ...others];
    expect(formOfDraft(personio, { ...draft, methods }, today)).toEqual({ wrong: 'methods' });
  });

  it('says who may change it, how to get Gmail’s code, and what an inbound address looks like', () => {
    const join = platformForms.find(({ id }) => id === 'join')!;
    const documented = {
      ...draftOf(join).documented,
      rights: { de: 'Nur Admins', en: 'Admins only' },
      inboundExample: 'firma@in.join.example',
      inboundDomains: 'in.join.example',
      gmailCode: 'by-support' as const,
    };
    expect(formOfDraft(join, { ...draftOf(join), documented }, today)).toMatchObject({
      form: {
        rights: { de: 'Nur Admins', en: 'Admins only', readOn: today },
        inbound: {
          example: 'firma@in.join.example',
          domains: ['in.join.example'],
          gmailCode: { how: 'by-support' },
        },
      },
    });
  });

  it('describes how the platform connects itself, and to which providers', () => {
    const draft = draftOf(personio);
    const methods = draft.methods.map((way) => ({
      ...way,
      per: 'user' as const,
      transport: 'graph' as const,
    }));
    const connecting = methods.filter(({ kind }) => kind === 'own-connection');
    const id = { clientId: ' 0d0d0d0d-1111-2222-3333-444444444444 ' };
    const made = formOfDraft(personio, { ...draft, methods: [{ ...connecting[0]!, ...id }] }, today);
    expect('form' in made && made.form.methods?.[0]?.connection).toEqual({
      providers: ['microsoft', 'google'],
      per: 'user',
      transport: 'graph',
      clientId: id.clientId.trim(),
    });
    const unknown = { ...connecting[0]!, per: 'unknown' as const };
    const forgot = formOfDraft(personio, { ...draft, methods: [unknown] }, today);
    expect('form' in forgot && forgot.form.methods?.[0]?.connection).not.toHaveProperty('per');
  });

  it('can have any number of limits, each with its own source', () => {
    const form = platformForms.find(({ limits = [] }) => limits.length > 0)!;
    const limit = { de: 'Nur 100 Mails am Tag', en: 'Only 100 mails a day' };
    const draft = draftOf(form);
    const documented = {
      ...draft.documented,
      limits: [limit, { de: ' ', en: '' }, ...draft.documented.limits],
    };
    const made = formOfDraft(form, { ...draft, documented, source: 'https://help.example/limits' }, today);
    expect('form' in made && made.form.limits).toEqual([
      { ...limit, source: 'https://help.example/limits', readOn: today },
      ...form.limits!,
    ]);
  });

  it.each([
    ['gmail.com', 'google_workspace'],
    [' Google ', 'google'],
    ['google_workspace', 'google_workspace'],
    ['WEB.DE', 'webde'],
  ])('refuses a provider by any of its names: %s', (provider, id) => {
    const because = { de: 'Nicht mehr', en: 'No longer' };
    const refuses = [{ provider, because }];
    const made = formOfDraft(generic, { ...draftOf(generic), name: 'Talentwerk', refuses }, today);
    expect('form' in made && made.form.refuses).toEqual([{ provider: id, because }]);
  });

  it('names the part that is incomplete', () => {
    const draft = { ...draftOf(generic), name: 'Talentwerk' };
    const long = { de: 'x'.repeat(700), en: '' };
    const words = { de: 'Rot', en: 'Red' };
    const outcome = { id: 'own-1', works: false, seen: words, help: { de: '', en: '' } };
    const wrongs = [
      { before: [long] },
      { test: long },
      { outcomes: [outcome] },
      { documented: { ...draft.documented, rights: long } },
      { refuses: [{ provider: 'Nobody Mail', because: words }] },
      { refuses: [{ provider: 'gmx.de', because: { de: '', en: '' } }] },
      { ipsSource: 'http://evil.example/x' },
    ].map((part) => formOfDraft(generic, { ...draft, ...part }, today));
    expect(wrongs.map((made) => 'wrong' in made && made.wrong)).toEqual([
      'path',
      'test',
      'test',
      'limits',
      'provider',
      'refuses',
      'source',
    ]);
  });

  it('can have its fields in another order', () => {
    const values = raised(generic.fields, 1).map(({ value }) => value);
    expect(values.slice(0, 2)).toEqual(['host', 'sender']);
  });
});

describe('a form as a file', () => {
  it('is exported and imported without changes', () => {
    for (const form of platformForms) expect(formFromFile(formFile(form).text)).toEqual(form);
  });

  it.each([
    ['no JSON', 'x'],
    ['something else', '{"id":"a"}'],
    ['a form with more in it', JSON.stringify({ ...personio, script: 'x' })],
    ['a form that never ends', JSON.stringify({ ...personio, name: 'x'.repeat(200_000) })],
    [
      'a way of no known kind',
      JSON.stringify({ ...personio, methods: [{ ...personio.methods![0], kind: 'fax' }] }),
    ],
    [
      'a way without a source',
      JSON.stringify({ ...personio, methods: [{ kind: 'domain', standing: 'possible' }] }),
    ],
    ['an address that is no IP', JSON.stringify({ ...personio, egressIps: ['10.0.0.1; permit any'] })],
  ])('is not taken from %s', (_what, content) => {
    expect(formFromFile(content)).toBeUndefined();
  });

  it('imports no misleading characters', () => {
    const name = 'Evil\u202e\u001b[31m corp';
    expect(formFromFile(JSON.stringify({ ...personio, name }))?.name).toBe('Evil corp');
  });
});

it('is adapted and saved in the program, and used from then on', async () => {
  const kept: PlatformForm[] = [];
  render(
    <App
      host={fakeHost([], {
        'forms.keep': ({ form }) => {
          kept.push(form);
          const all = [form, ...platformForms].map((each) => ({ form: each, own: each === form }));
          return Promise.resolve(ok({ forms: all }));
        },
      })}
    />,
  );
  await press(t('start.set-up'));
  fireEvent.click(await screen.findByText(t('platform.other')));
  await press(screenText('de', 'form.tools'));
  await press(t('form.edit'));
  await press(e('form.keep'));
  await screen.findByText(e('form.wrong.name'));
  fireEvent.change(await screen.findByLabelText(e('form.name')), { target: { value: 'Talentwerk' } });
  await press(e('form.keep'));
  await waitFor(() => expect(kept.map(({ id }) => id)).toEqual(['talentwerk']));
  await screen.findByRole('option', { name: /^Talentwerk/, selected: true });
  await press(screenText('de', 'form.tools'));
  await screen.findByRole('button', { name: t('form.forget') });
});

/** Opens the editor with Personio's form. @returns the stored forms. */
async function editPersonio(): Promise<readonly PlatformForm[]> {
  const kept: PlatformForm[] = [];
  const host = fakeHost([], {
    'forms.keep': ({ form }) => {
      kept.push(form);
      return Promise.resolve(ok({ forms: [] }));
    },
  });
  render(<App host={host} />);
  await press(t('start.set-up'));
  fireEvent.click(await screen.findByText('Personio'));
  await press(screenText('de', 'form.tools'));
  await press(t('form.edit'));
  return kept;
}

it('can get a field that the page has, with its labels', async () => {
  const kept = await editPersonio();
  fireEvent.change(await screen.findByLabelText(e('form.option.tls')), { target: { value: 'SSL (465)' } });
  await press(e('form.add'));
  await press(e('form.value.sender-name'));
  const name = (label: string) => screen.getAllByLabelText(label).at(-1)!;
  fireEvent.change(name(inGerman('form.field.label')), { target: { value: 'Anzeigename' } });
  fireEvent.change(name(inEnglish('form.field.label')), { target: { value: 'Display name' } });
  await press(e('form.keep'));
  await waitFor(() => expect(kept).toHaveLength(1));
  const [form] = kept;
  expect(form!.fields.at(-1)).toMatchObject({ value: 'sender-name', label: { de: 'Anzeigename' } });
  expect(form!.fields.find(({ value }) => value === 'security')?.options).toEqual({
    tls: 'SSL (465)',
    starttls: 'TLS',
  });
});

it('can get a result of the platform’s test, in the platform’s wording', async () => {
  const kept = await editPersonio();
  await press(e('form.part.test'));
  await press(e('form.outcome.add'));
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getAllByLabelText(label).at(-1)!, { target: { value } });
  type(inGerman('form.outcome.seen'), 'Gelber Punkt');
  type(inEnglish('form.outcome.seen'), 'Yellow dot');
  type(inGerman('form.outcome.help'), 'Warten Sie eine Stunde.');
  type(inEnglish('form.outcome.help'), 'Wait for an hour.');
  await press(e('form.keep'));
  await waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]!.outcomes.slice(0, -1)).toEqual(personio.outcomes);
  expect(kept[0]!.outcomes.at(-1)).toMatchObject({
    seen: { de: 'Gelber Punkt', en: 'Yellow dot' },
    works: false,
  });
});

it('says what the platform refuses once it is known where the mailbox is hosted', async () => {
  const provider = { id: 'google_workspace', name: 'Google Workspace', source: 'mx' } as const;
  const found = { discovery: { ...discovery, provider } };
  await carryOn(profileWith({ address: 'jobs@firma.example' }, { discovery: found }));
  fireEvent.click(await screen.findByText('Personio'));
  await screen.findByText(personio.refuses[0]!.because.de);
});
