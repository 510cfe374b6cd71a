import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { formOfDraft, draftOf, newField, raised } from '../../renderer/steps/platform/form-editor.state.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import { newMethod } from '../../renderer/steps/platform/method-draft.ts';
import { capabilitiesOf, formFile, formFromFile, type PlatformForm } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey) => text('de', key);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const personio = platformForms.find(({ id }) => id === 'personio')!;
const generic = platformForms.find(({ id }) => id === 'generic')!;
const today = '2026-12-01';

describe('a form that is adapted', () => {
  it('takes the place of the one that it was copied from, dated today', () => {
    const draft = { ...draftOf(personio), ips: '192.0.2.1\n2001:db8::1, 198.51.100.0/24' };
    expect(formOfDraft(personio, draft, today)).toMatchObject({
      form: { id: 'personio', asOf: today, egressIps: ['192.0.2.1', '2001:db8::1', '198.51.100.0/24'] },
    });
  });

  it('becomes another platform when it was the general one', () => {
    const made = formOfDraft(generic, { ...draftOf(generic), name: 'Müller & Söhne HR' }, today);
    expect(made).toMatchObject({ form: { id: 'mueller-soehne-hr', name: 'Müller & Söhne HR' } });
    expect(formOfDraft(generic, draftOf(generic), today)).toEqual({ wrong: 'name' });
  });

  it('has no IP address that is none, and no empty label', () => {
    const ips = { ...draftOf(personio), ips: 'all of them' };
    expect(formOfDraft(personio, ips, today)).toEqual({ wrong: 'ips' });
    const [first, ...rest] = draftOf(personio).fields;
    const fields = [{ ...first!, label: { de: ' ', en: 'x' } }, ...rest];
    expect(formOfDraft(personio, { ...draftOf(personio), fields }, today)).toEqual({ wrong: 'fields' });
  });

  it('can have another field, a fixed choice, and words for the encryption', () => {
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

  it('is not kept with half of the words, or a field without a name', () => {
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

  it('learns a way to send, with records, and who says so', () => {
    const softgarden = platformForms.find(({ id }) => id === 'softgarden')!;
    const way = {
      ...newMethod('domain'),
      standing: 'recommended' as const,
      records: 'include:_spf.softgarden.example\n CNAME sg._domainkey key.softgarden.example',
      source: 'https://help.softgarden.example/mail',
    };
    const made = formOfDraft(softgarden, { ...draftOf(softgarden), ways: [way], fields: [] }, today);
    expect(made).toMatchObject({
      form: {
        ways: [
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

  it('dates what was changed, and nothing else', () => {
    const umantis = platformForms.find(({ id }) => id === 'umantis')!;
    const [domain, relay] = draftOf(umantis).ways;
    const ways = [domain!, { ...relay!, standing: 'refused' as const }];
    const made = formOfDraft(umantis, { ...draftOf(umantis), ways }, today);
    expect('form' in made && made.form.ways?.map(({ readOn }) => readOn)).toEqual(['2026-11-29', today]);
  });

  it('is not kept with a way whose words are in one language only, or whose source leads astray', () => {
    const draft = draftOf(personio);
    const [first, ...others] = draft.ways;
    for (const wrong of [{ note: { de: 'Nur deutsch', en: '' } }, { source: 'http://evil.example/x' }])
      expect(formOfDraft(personio, { ...draft, ways: [{ ...first!, ...wrong }, ...others] }, today)).toEqual({
        wrong: 'ways',
      });
  });

  it('tells who may change it, how Gmail’s code is got, and what an inbound address looks like', () => {
    const join = platformForms.find(({ id }) => id === 'join')!;
    const told = {
      ...draftOf(join).told,
      rights: { de: 'Nur Admins', en: 'Admins only' },
      inboundExample: 'firma@in.join.example',
      inboundDomains: 'in.join.example',
      gmailCode: 'by-support' as const,
    };
    expect(formOfDraft(join, { ...draftOf(join), told }, today)).toMatchObject({
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

  it('can have its fields in another order', () => {
    const values = raised(generic.fields, 1).map(({ value }) => value);
    expect(values.slice(0, 2)).toEqual(['host', 'sender']);
  });
});

describe('a form as a file', () => {
  it('comes back as it was', () => {
    for (const form of platformForms) expect(formFromFile(formFile(form).text)).toEqual(form);
  });

  it.each([
    ['no JSON', 'x'],
    ['something else', '{"id":"a"}'],
    ['a form with more in it', JSON.stringify({ ...personio, script: 'x' })],
    ['a form that never ends', JSON.stringify({ ...personio, name: 'x'.repeat(200_000) })],
    [
      'a way of no known kind',
      JSON.stringify({ ...personio, ways: [{ ...personio.ways![0], kind: 'fax' }] }),
    ],
    [
      'a way without a source',
      JSON.stringify({ ...personio, ways: [{ kind: 'domain', standing: 'possible' }] }),
    ],
    ['an address that is no IP', JSON.stringify({ ...personio, egressIps: ['10.0.0.1; permit any'] })],
  ])('is not taken from %s', (_what, content) => {
    expect(formFromFile(content)).toBeUndefined();
  });

  it('brings no characters along that mislead', () => {
    const name = 'Evil\u202e\u001b[31m corp';
    expect(formFromFile(JSON.stringify({ ...personio, name }))?.name).toBe('Evil corp');
  });
});

it('is adapted and kept in the program, and chosen from then on', async () => {
  const kept: PlatformForm[] = [];
  render(
    <App
      host={fakeHost([], {
        keepForm: ({ form }) => {
          kept.push(form);
          const all = [form, ...platformForms].map((each) => ({ form: each, own: each === form }));
          return Promise.resolve(ok({ forms: all }));
        },
      })}
    />,
  );
  await press(t('start.set-up'));
  fireEvent.click(await screen.findByText(t('platform.other')));
  await press(t('form.edit'));
  await press(t('form.keep'));
  await screen.findByText(t('form.wrong.name'));
  fireEvent.change(await screen.findByLabelText(t('form.name')), { target: { value: 'Talentwerk' } });
  await press(t('form.keep'));
  await waitFor(() => expect(kept.map(({ id }) => id)).toEqual(['talentwerk']));
  await screen.findByRole('option', { name: /^Talentwerk/, selected: true });
  await screen.findByRole('button', { name: t('form.forget') });
});

it('gets a field that the page has, with its words', async () => {
  const kept: PlatformForm[] = [];
  const host = fakeHost([], {
    keepForm: ({ form }) => {
      kept.push(form);
      return Promise.resolve(ok({ forms: [] }));
    },
  });
  render(<App host={host} />);
  await press(t('start.set-up'));
  fireEvent.click(await screen.findByText('Personio'));
  await press(t('form.edit'));
  fireEvent.change(await screen.findByLabelText(t('form.option.tls')), { target: { value: 'SSL (465)' } });
  await press(t('form.add'));
  await press(t('form.value.sender-name'));
  const name = (key: TextKey) => screen.getAllByLabelText(t(key)).at(-1)!;
  fireEvent.change(name('form.field.de'), { target: { value: 'Anzeigename' } });
  fireEvent.change(name('form.field.en'), { target: { value: 'Display name' } });
  await press(t('form.keep'));
  await waitFor(() => expect(kept).toHaveLength(1));
  const [form] = kept;
  expect(form!.fields.at(-1)).toMatchObject({ value: 'sender-name', label: { de: 'Anzeigename' } });
  expect(form!.fields.find(({ value }) => value === 'security')?.options).toEqual({
    tls: 'SSL (465)',
    starttls: 'TLS',
  });
});

it('says what the platform refuses as soon as it is chosen', async () => {
  render(<App host={fakeHost()} />);
  await press(t('start.set-up'));
  fireEvent.click(await screen.findByText('Personio'));
  await screen.findByText(personio.refuses[0]!.because.de);
});
