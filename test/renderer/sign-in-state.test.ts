import { describe, expect, it } from 'vitest';

import { connected, discovery, platform, profileWith } from '../../renderer/examples/index.ts';
import { endpointOf, errorsIn, formOf, onlyAppPasswords, withPort } from '../../renderer/fields/index.ts';
import { afterEvent, isDoubted, untried, type SignInEvent } from '../../renderer/fields/sign-in.state.ts';
import {
  objectionTo,
  signInForm,
  type SignInKnown,
  type SignInTyped,
} from '../../renderer/steps/sign-in/sign-in.state.ts';
import { providers } from '../../shared/knowledge/index.ts';
import type { Answers } from '../../shared/model/index.ts';

const fields = { host: 'smtp.firma.example', port: '465', security: 'tls' } as const;

describe('the fields of a server', () => {
  it('accept a host with spaces and capitals', () => {
    expect(endpointOf({ ...fields, host: ' SMTP.Firma.example ', port: ' 465 ' })).toEqual({
      host: 'smtp.firma.example',
      port: 465,
      security: 'tls',
    });
  });

  it.each([
    ['smtp.firma.example:587', { port: 587, security: 'starttls' }],
    ['smtps://smtp.firma.example/', { port: 465, security: 'tls' }],
    ['smtp://smtp.firma.example.:2525', { port: 2525, security: 'tls' }],
  ])('take what else stands in the one for the server: %s', (host, more) => {
    expect(endpointOf({ ...fields, host })).toEqual({ host: 'smtp.firma.example', ...more });
    expect(errorsIn({ ...fields, host, port: '' })).toEqual({ host: undefined, port: !/:\d/.test(host) });
  });

  it('say which part of the server is wrong', () => {
    expect(errorsIn({ ...fields, host: 'imap://firma.example' }).host).toBe('receiving');
    expect(errorsIn({ ...fields, host: 'firma.example:x' }).host).toBe('port');
  });

  it('select the encryption of a well-known port, and keep it for other ports', () => {
    expect(withPort('587').security).toBe('starttls');
    expect(withPort('2525').security).toBeUndefined();
  });
});

const address = 'jobs@firma.example';
const handedOver = { host: 'mail.hosting-nord.example', port: 465, security: 'tls' } as const;
const [best] = discovery.candidates;

type Given = Parameters<typeof profileWith>[1];

/** Returns what is known on the sign-in screen about a mailbox whose server was found. */
const known = (answers: Answers = {}, results: Given = {}, more: Partial<SignInKnown> = {}): SignInKnown => ({
  profile: profileWith({ platform, address, ...answers }, { discovery: { discovery }, ...results }),
  discovery,
  keptFor: undefined,
  ...more,
});
const wrongIn = (typed: Partial<SignInTyped>, facts: SignInKnown): string[] =>
  Object.entries(signInForm({ password: 'Sommer2026', ...typed }, facts).errors)
    .filter(([, wrong]) => wrong !== undefined && wrong !== false)
    .map(([name, wrong]) => (wrong === true ? name : `${name} ${String(wrong)}`));

describe('the sign-in', () => {
  it.each([
    ['nothing is known', known({}, {}, { discovery: undefined }), {}, { username: address, host: '' }],
    ['a server was found', known(), {}, { username: best?.username, host: best?.host, port: '465' }],
    [
      'another mailbox signs in for this one',
      known({ signInAs: true }),
      {},
      { username: '', host: best?.host },
    ],
    [
      'it was answered before',
      known({ signIn: { username: 'hr', endpoint: handedOver }, signInAs: true }),
      {},
      { username: 'hr', host: handedOver.host },
    ],
    ['something was typed', known(), { host: 'mx.firma.example' }, { host: 'mx.firma.example', port: '465' }],
  ])('shows what is known, and what was typed before that: %s', (_when, facts, typed, shown) => {
    expect(signInForm({ password: '', ...typed }, facts).fields).toMatchObject(shown);
  });

  const cannot = {
    connection: { capabilities: { ...connected.connection.capabilities, separateUsername: false } },
  };
  it.each<[string, SignInKnown, Partial<SignInTyped>, string[]]>([
    ['everything is there', known(), {}, []],
    ['the password is missing', known(), { password: '' }, ['password']],
    ['a password is kept', known({}, {}, { keptFor: best?.username }), { password: '' }, []],
    ['one is kept for another name', known({}, {}, { keptFor: 'hr' }), { password: '' }, ['password']],
    ['no user name', known(), { username: ' ' }, ['username empty']],
    [
      'a name that is not what it looks like',
      known(),
      { username: 'hr\u202emoc.live@' },
      ['username unseen'],
    ],
    [
      'a name that the platform will not use',
      known({}, cannot),
      { username: 'hr' },
      ['username not-the-sender'],
    ],
    ['the address in capitals', known({}, cannot), { username: address.toUpperCase() }, []],
    ['a sender name with something invisible', known(), { senderName: 'HR\u202e' }, ['senderName']],
    ['no server', known({}, {}, { discovery: undefined }), {}, ['host empty']],
    ['a server from a file', known({ signIn: { username: address, endpoint: handedOver } }), {}, ['confirm']],
    [
      'a server from a file that is theirs',
      known({ signIn: { username: address, endpoint: handedOver } }),
      { confirmedHost: handedOver.host },
      [],
    ],
    [
      'a yes to another server',
      known({ signIn: { username: address, endpoint: handedOver } }),
      { confirmedHost: 'mx.firma.example' },
      ['confirm'],
    ],
    ['a server that they typed', known(), { host: 'mx.firma.example' }, []],
  ])('says what is wrong: %s', (_when, facts, typed, wrong) => {
    expect(wrongIn(typed, facts)).toEqual(wrong);
  });

  it.each<[Partial<SignInTyped>, string | undefined]>([
    [{}, undefined],
    [{ host: 'mx.firma.example' }, 'mx.firma.example'],
  ])('keeps as confirmed what the user vouches for: %o', (typed, confirmedServer) => {
    expect(signInForm({ password: '', ...typed }, known()).answers?.confirmedServer).toBe(confirmedServer);
  });

  it('repeats an objection only as long as the field has the rejected value', () => {
    const facts = known({ signIn: { username: address, endpoint: handedOver } });
    facts.profile.results.problem = {
      basis: '',
      at: '2026-11-23T09:00:00.000Z',
      during: 'review',
      problem: { kind: 'invalid', fields: { host: 'not allowed', password: 'too short' } },
    };
    expect(objectionTo('host', { password: '' }, facts)).toBe('not allowed');
    expect(objectionTo('host', { password: '', host: 'mx.firma.example' }, facts)).toBeUndefined();
    expect(objectionTo('password', { password: '' }, facts)).toBe('too short');
    expect(objectionTo('password', { password: 'x' }, facts)).toBeUndefined();
    expect(objectionTo('port', { password: '' }, facts)).toBeUndefined();
  });
});

describe('a form that ends with a sign-in', () => {
  interface Typed {
    readonly password: string;
    readonly address: string;
  }
  type Event = SignInEvent<Typed>;
  const types = (change: Partial<Typed>): Event => ({ kind: 'typed', change });
  const sends = (isWrong = false, provider = 'google_workspace'): Event => ({
    kind: 'submitted',
    isWrong,
    provider,
  });
  const after = (...events: readonly Event[]) =>
    events.reduce(afterEvent<Typed>, untried<Typed>({ password: '', address: '' }));
  const account = types({ password: 'Sommer2026!' });

  it.each<[string, readonly Event[], object]>([
    ['nothing is wrong yet', [types({ address: 'x' })], { tried: false, ready: false }],
    ['what is wrong is said', [sends(true)], { tried: true, ready: false }],
    ['what is wrong goes on being said', [sends(true), account], { tried: true }],
    ['another address is another try', [sends(true), types({ address: 'y' })], { tried: false }],
    ['an app password goes out', [types({ password: 'abcd efgh ijkl mnop' }), sends()], { ready: true }],
    ['no password goes out', [sends()], { ready: true }],
    ['an account’s password waits', [account, sends()], { ready: false, doubted: 'Sommer2026!' }],
    ['said twice, it is meant', [account, sends(), sends()], { ready: true }],
    [
      'another one is another doubt',
      [account, sends(), types({ password: 'Winter2026!' }), sends()],
      { ready: false },
    ],
    ['elsewhere it is the right one', [account, sends(false, 'ionos')], { ready: true }],
    ['nothing is doubted while something is wrong', [account, sends(true)], { doubted: '' }],
    ['what goes out and is changed waits again', [sends(), account], { ready: false }],
    [
      'what went out is open no more',
      [account, sends(), sends(), { kind: 'sent' }],
      { tried: false, ready: false },
    ],
    ['what went out still stands there', [account, { kind: 'sent' }], { typed: { password: 'Sommer2026!' } }],
  ])('%s', (_what, events, state) => {
    expect(after(...events)).toMatchObject(state);
  });

  it('warns about a password only at a provider that does not accept it, and only until it is changed', () => {
    const doubted = after(account, sends());
    expect(isDoubted(doubted, 'google_workspace')).toBe(true);
    expect(isDoubted(doubted, 'ionos')).toBe(false);
    expect(isDoubted(afterEvent(doubted, types({ password: '' })), 'google_workspace')).toBe(false);
  });
});

describe('a typed password', () => {
  it.each(
    providers
      .filter(({ appPassword }) => appPassword?.only !== true)
      .map(({ id }) => id)
      .concat('goneo'),
  )('is taken as it is at %s', (id) => {
    expect(formOf('Sommer2026!', id)).toBe('ordinary');
    expect(onlyAppPasswords(id)).toBeUndefined();
  });

  it('triggers a warning if only app passwords are accepted, unless it is one', () => {
    expect(formOf('Sommer2026!', 'google_workspace')).toBe('account');
    expect(formOf('', 'google_workspace')).toBe('ordinary');
    expect(formOf('abcd efgh ijkl mnop', 'google_workspace')).toBe('app-password');
    expect(onlyAppPasswords('google_workspace')).toEqual({ provider: 'Google', letters: 16 });
  });

  it('has the same form at every provider that creates app passwords', () => {
    expect(formOf('abcd-efgh-ijkl-mnop', 'icloud')).toBe('app-password');
  });
});
