import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import {
  gatewayOfMx,
  providerIn,
  providerOfMx,
  providers,
  providerSchema,
} from '../../../shared/knowledge/index.ts';
import { hosters } from '../../../shared/knowledge/hosters/all.ts';
import { help } from '../../../shared/knowledge/providers/all-help.ts';
import { providerPatterns } from '../../../shared/knowledge/providers/all-patterns.ts';

const folders = readdirSync('shared/knowledge/providers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const has = (file: string) => (folder: string) => existsSync(`shared/knowledge/providers/${folder}/${file}`);

describe('the provider table', () => {
  it.each(providers.map((provider) => [provider.id, provider] as const))(
    'describes %s completely',
    (_id, provider) => {
      expect(providerSchema.safeParse(provider).error).toBeUndefined();
    },
  );

  it('contains every provider folder once, under its id', () => {
    const known = hosters.map(({ id }) => id);
    expect(providers.map(({ id }) => id).sort()).toEqual([...folders, ...known].sort());
  });

  it('includes the patterns of every folder that has some', () => {
    expect(Object.keys(providerPatterns).sort()).toEqual(folders.filter(has('patterns.ts')).sort());
  });

  it('includes the help texts of every folder that has some', () => {
    expect(Object.keys(help).sort()).toEqual(folders.filter(has('help.ts')).sort());
  });

  it('names every page once', () => {
    const ids = Object.values(help).flatMap(({ links = {} }) => Object.keys(links));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('gives every name and every server to one provider only', () => {
    const names = providers.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const { id, aliases = [], submission } of providers) {
      expect([id, ...aliases].map((name) => providerIn(name))).toEqual([id, ...aliases].map(() => id));
      expect(submission.map(({ host }) => providerIn(undefined, host))).toEqual(submission.map(() => id));
    }
  });

  it('recognises a provider by its server, names and texts, and leaves other names unchanged', () => {
    expect(providerIn(undefined, 'W0123.kasserver.com')).toBe('allinkl');
    expect(providerIn(undefined, 'vps123.ovh.net')).toBeUndefined();
    expect(providerIn(undefined, undefined, ' bad credentials gsmtp ')).toBe('google_workspace');
    expect(providerIn(' T-Online ')).toBe('tonline');
    expect(providerIn('Goneo')).toBe('goneo');
  });

  it('distinguishes consumer mail from company mail at Microsoft', () => {
    expect(providerOfMx('outlook-com.olc.protection.outlook.com')?.id).toBe('outlook_com');
    expect(providerOfMx('firma.mail.protection.outlook.com')?.id).toBe('microsoft365');
  });

  it('does not match a name that only has a similar ending', () => {
    expect(providerOfMx('mx.notionos.de')).toBeUndefined();
    expect(gatewayOfMx('mx.notmimecast.com')).toBeUndefined();
  });
});
