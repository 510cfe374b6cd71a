/** The company that runs a domain's DNS, recognised by its name servers. */
export interface DnsOperator {
  readonly id: string;
  readonly name: string;
  /** Suffixes of the name servers' names. */
  readonly servers: readonly string[];
  /** A pattern for names without a common suffix. */
  readonly form?: RegExp;
  /** The menu path to the records; only if a page of the operator describes it. */
  readonly path?: { readonly de: string; readonly en: string; readonly source: string };
  readonly asOf: string;
  readonly source: string;
}

const asOf = '2026-11-29';

/** The menu path by operator id, as described on the operator's own page. */
const paths: Readonly<Partial<Record<string, DnsOperator['path']>>> = {
  ionos: {
    de: 'bei der Domain unter „Aktionen“ das Zahnrad, dann „DNS“',
    en: 'the gear under “Actions” beside the domain, then “DNS”',
    source:
      'https://ionos.de/hilfe/domains/allgemeine-informationen-zu-dns-einstellungen/dns-services-verwalten',
  },
  strato: {
    de: 'Domains > Domainverwaltung > bei der Domain „verwalten“ > Reiter „DNS“ > TXT Records (hinter dem Präfix wird die Domain ergänzt)',
    en: 'Domains > Domainverwaltung > “verwalten” beside the domain > tab “DNS” > TXT Records (the domain is added behind the prefix)',
    source: 'https://www.strato.de/faq/domains/was-ist-der-txt-record-und-wie-kann-ich-ihn-verwenden/',
  },
  allinkl: {
    de: 'KAS (technische Verwaltung) > Tools > DNS-Einstellungen > Domain bearbeiten > neuen DNS-Eintrag erstellen',
    en: 'KAS (technical administration) > Tools > DNS-Einstellungen > edit the domain > neuen DNS-Eintrag erstellen',
    source: 'https://all-inkl.com/wichtig/anleitungen/kas/tools/dns-werkzeuge/spf_482.html',
  },
  hosteurope: {
    de: 'KIS > Produktverwaltung > Domainservices > Administration > Nameserver- / DNS-Einträge bearbeiten > Editieren',
    en: 'KIS > Produktverwaltung > Domainservices > Administration > Nameserver- / DNS-Einträge bearbeiten > Editieren',
    source: 'https://www.hosteurope.de/faq/domains/verwaltung/nameserver-eintraege',
  },
  cloudflare: {
    de: 'Dashboard > DNS > Records > Add record',
    en: 'Dashboard > DNS > Records > Add record',
    source: 'https://developers.cloudflare.com/dns/manage-dns-records/how-to/create-dns-records/',
  },
};

/** Public lists of name servers and their operators that agree with each other. */
const lists = 'lists of name servers in public repositories (second hand)';
/** Seen in public DNS records and configurations; not confirmed by a page of the operator. */
const seen = 'names of servers in public DNS records and configurations (second hand)';
const operator = (id: string, name: string, servers: readonly string[], source = seen): DnsOperator => ({
  id,
  name,
  servers,
  asOf,
  source,
  ...(paths[id] && { path: paths[id] }),
});

export const dnsOperators: readonly DnsOperator[] = [
  operator('ionos', 'IONOS', ['ui-dns.com', 'ui-dns.de', 'ui-dns.org', 'ui-dns.biz'], lists),
  operator('strato', 'STRATO', ['rzone.de', 'strato.de', 'stratoserver.net'], lists),
  operator('allinkl', 'ALL-INKL.COM', ['kasserver.com']),
  operator(
    'hetzner',
    'Hetzner',
    ['hetzner.com', 'hetzner.de', 'first-ns.de', 'second-ns.de', 'second-ns.com', 'your-server.de'],
    lists,
  ),
  operator('netcup', 'netcup', ['dns.netcup.net', 'netcup.net']),
  operator('hosteurope', 'Host Europe', ['hosteurope.de', 'hans.hosteurope.de']),
  operator('domainfactory', 'domainFactory', ['namespace4you.de', 'ispgateway.de']),
  operator('mittwald', 'mittwald', [
    'agenturserver.de',
    'agenturserver.co',
    'agenturserver.it',
    'agenturserver.cloud',
  ]),
  operator('1blu', '1blu', ['1blu.de']),
  operator('united-domains', 'united-domains', ['udag.de', 'udag.net', 'udag.org']),
  operator('inwx', 'INWX', ['inwx.de', 'inwx.eu', 'inwx.net', 'inwx.com'], lists),
  operator('checkdomain', 'checkdomain', ['checkdomain.de']),
  operator('hostpoint', 'Hostpoint', ['hostpoint.ch']),
  operator('infomaniak', 'Infomaniak', ['infomaniak.ch', 'infomaniak.com'], lists),
  operator('cyon', 'cyon', ['cyon.ch']),
  operator('world4you', 'World4You', ['world4you.at', 'world4you.com']),
  operator('easyname', 'easyname', ['easyname.eu', 'easyname.com', 'easyname.at']),
  operator('ovh', 'OVHcloud', ['ovh.net', 'ovh.ca', 'anycast.me'], lists),
  operator('gandi', 'Gandi', ['gandi.net'], lists),
  operator('godaddy', 'GoDaddy', ['domaincontrol.com', 'secureserver.net'], lists),
  operator(
    'cloudflare',
    'Cloudflare',
    ['ns.cloudflare.com', 'foundationdns.com', 'foundationdns.net', 'foundationdns.org'],
    lists,
  ),
  {
    ...operator('route53', 'Amazon Route 53', [], lists),
    form: /^ns-\d+\.awsdns-\d+\.(?:com|net|org|co\.uk)$/,
  },
  operator(
    'azure',
    'Azure DNS',
    ['azure-dns.com', 'azure-dns.net', 'azure-dns.org', 'azure-dns.info'],
    lists,
  ),
  operator('google', 'Google Cloud DNS / Squarespace', ['googledomains.com'], lists),
  operator('microsoft365', 'Microsoft 365', ['bdm.microsoftonline.com'], lists),
  operator('hostinger', 'Hostinger', ['dns-parking.com', 'main-hosting.eu'], lists),
  operator('namecheap', 'Namecheap', ['registrar-servers.com'], lists),
  operator('digitalocean', 'DigitalOcean', ['digitalocean.com'], lists),
  operator('wix', 'Wix', ['wixdns.net'], lists),
  operator('desec', 'deSEC', ['desec.io', 'desec.org'], lists),
  operator('transip', 'TransIP', ['transip.net', 'transip.nl'], lists),
  operator('bunny', 'bunny.net', ['bunny.net'], lists),
  operator('akamai', 'Akamai', ['akam.net'], lists),
  operator('ns1', 'IBM NS1', ['nsone.net'], lists),
  operator('one', 'one.com', ['one.com'], lists),
  operator('centralnic', 'CentralNic Reseller', ['rrpproxy.net', 'centralnic.net'], lists),
];

/** The DNS operator of a domain; undefined if its name servers are not listed. @param names in lower case. */
export const dnsOperatorOf = (names: readonly string[]): DnsOperator | undefined =>
  dnsOperators.find(({ servers, form }) =>
    names.some(
      (name) =>
        form?.test(name) === true || servers.some((ending) => name === ending || name.endsWith(`.${ending}`)),
    ),
  );
