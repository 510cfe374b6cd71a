import { askForToken } from '../../main/consent/index.ts';
import { probe } from '../../main/probe/index.ts';
import { signIns } from '../../shared/knowledge/index.ts';
import { clientId, openPage, redirectFrom } from '../../test/support/sign-in-provider.ts';
import { endpoint, hosts, jobs, networkOf, type BenchSetting, type ProviderSetting } from './setting.ts';

export interface Consent {
  /**
   * For each round, the milliseconds from the browser's redirect to this computer until the mail server's 235 reply.
   */
  readonly signedInMs: readonly number[];
}

const rounds = 5;

/** Measures a check with a browser sign-in, starting when the user has completed it. */
export async function consent(setting: BenchSetting): Promise<Consent> {
  const { provider } = setting;
  if (!provider) throw new Error('a provider is needed');
  const signedInMs: number[] = [];
  for (let round = 0; round < rounds; round++) signedInMs.push(await once(setting, provider));
  return { signedInMs };
}

async function once(setting: BenchSetting, provider: ProviderSetting): Promise<number> {
  const signal = new AbortController().signal;
  let back = NaN;
  const end = await askForToken(
    {
      provider: 'microsoft',
      issuer: new URL(provider.issuer),
      clientId,
      scope: signIns.microsoft.scope,
      redirectHost: '127.0.0.1',
      account: jobs,
    },
    {
      https: {
        extraCa: [provider.ca],
        lookup: () => Promise.resolve([{ address: provider.address, family: 4 }]),
      },
      signal,
      openUrl: (url) => {
        const browse = async () => {
          const target = await redirectFrom(
            { issuer: new URL(provider.issuer), origin: provider.origin },
            url,
            { as: jobs },
          );
          back = performance.now();
          await openPage(target);
        };
        void browse();
        return Promise.resolve();
      },
      learn: () => undefined,
      onOpened: () => undefined,
    },
  );
  if (end.state !== 'granted') throw new Error(JSON.stringify(end));
  let signedIn = NaN;
  const credentials = { username: jobs, token: end.token };
  const report = await probe({ endpoint: endpoint(hosts[0], 587), credentials }, networkOf(setting), {
    signal,
    report: (event) => {
      if (event.kind !== 'stage-ended' || event.record.stage !== 'auth') return;
      if (event.record.outcome === 'passed') signedIn = performance.now();
    },
  });
  if (report.verdict !== 'signed-in') throw new Error(JSON.stringify(report));
  return signedIn - back;
}
