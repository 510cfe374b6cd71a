import { providers } from '../knowledge/index.ts';
import type { Dialogue } from '../dialogue/index.ts';

/** The last two labels of a host name; accurate enough where both names are known providers'. */
const baseDomain = (host: string): string => host.split('.').slice(-2).join('.');

/**
 * A provider's server was addressed but another one answered: hosting companies and firewalls redirect mail connections
 * to their own servers, which do not know the provider's passwords. Undefined where the names do not show it.
 */
export function answeredBySomebodyElse({ asked, greetedBy }: Dialogue): string | undefined {
  const { host } = asked;
  if (host === undefined || greetedBy === undefined || baseDomain(host) === baseDomain(greetedBy))
    return undefined;
  const provider = providers.find(({ submission }) => submission.some((server) => server.host === host));
  if (!provider) return undefined;
  const own = [...provider.domains, ...provider.mx, ...provider.submission.map((server) => server.host)];
  return own.some((name) => baseDomain(name) === baseDomain(greetedBy)) || knownElsewhere(greetedBy)
    ? undefined
    : `asked for ${host}, greeted by ${greetedBy}`;
}

/** Providers share servers between their brands. */
const knownElsewhere = (greetedBy: string): boolean =>
  providers.some(({ mx, submission }) =>
    [...mx, ...submission.map(({ host }) => host)].some((name) => baseDomain(name) === baseDomain(greetedBy)),
  );
