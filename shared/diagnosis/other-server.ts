import { interceptorIn, providers } from '../knowledge/index.ts';
import type { Dialogue } from '../dialogue/index.ts';
import { masked } from './facts.ts';

/** Returns the last two labels of a host name, which is accurate enough for comparing hosts of known providers. */
const baseDomain = (host: string): string => host.split('.').slice(-2).join('.');

/**
 * Returns the text that shows that another server answered instead of the provider's server. Hosting companies and
 * firewalls redirect mail connections to their own servers, which do not know the provider's passwords. Undefined if
 * the host names do not show this.
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

/**
 * Returns whether a server belongs to a known provider, which may be another brand of the requested server's provider.
 */
const knownElsewhere = (greetedBy: string): boolean =>
  providers.some(({ mx, submission }) =>
    [...mx, ...submission.map(({ host }) => host)].some((name) => baseDomain(name) === baseDomain(greetedBy)),
  );

/** Returns a greeting or capability that a firewall overwrote, if the text shows one before any sign-in. */
export const overwrittenLine = ({ turns, passed }: Dialogue): string | undefined =>
  passed.includes('auth') ? undefined : turns.find(({ text }) => masked.test(text))?.text;

/** Returns the text that names an interceptor: the issuer of a certificate, or the security software's own log. */
export const interceptedBy = ({ turns }: Dialogue): string | undefined =>
  turns.find(({ whole }) => namesCertificate.test(whole) && interceptorIn(whole))?.whole;

const namesCertificate =
  /\b(?:CN ?=|O ?=|issuer|issued by|aussteller|ausgestellt|[ée]metteur|emisor|emittente|uitgever|wystawca|certificate|zertifikat|certificat|certificado|certificato|root|shield)/i;
