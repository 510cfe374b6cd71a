/** A company that operates the DNS of domains, recognised by its name servers. */
export interface DnsOperator {
  readonly id: string;
  readonly name: string;
  /** Suffixes of the name servers' host names. */
  readonly servers: readonly string[];
  /** A pattern for name servers whose host names have no common suffix. */
  readonly form?: RegExp;
  /** The menu path to the DNS records; absent if no page by or about the operator describes it. */
  readonly path?: { readonly de: string; readonly en: string; readonly source: string };
  readonly asOf: string;
  readonly source: string;
}

const asOf = '2026-11-29';

/** Menu paths by operator id, as described by the page in `source`. */
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
  netcup: {
    de: 'Customer Control Panel (CCP) > Domains > bei der Domain die Lupe > Reiter „DNS“',
    en: 'Customer Control Panel (CCP) > Domains > the magnifying glass beside the domain > tab “DNS”',
    source: 'https://www.netcup.com/en/helpcenter/documentation/web-hosting/webhosting-dns',
  },
  domainfactory: {
    de: 'Kundenmenü > Domain > Nameserver-Einstellungen > bei der Domain „Editieren“',
    en: 'Kundenmenü > Domain > Nameserver-Einstellungen > “Editieren” beside the domain',
    source: 'https://df.eu/de/support/df-faq/domains/nameserver',
  },
  ovh: {
    de: 'Kundencenter > Web Cloud > Domains > die Domain > Tab „DNS-Zone“ > Eintrag hinzufügen',
    en: 'Control Panel > Web Cloud > Domain names > the domain > tab “DNS zone” > Add an entry',
    source: 'https://github.com/ovh/docs/blob/master/pages/web_cloud/domains/dns_zone_edit/guide.de-de.md',
  },
  godaddy: {
    de: 'Domain-Portfolio > die Domain > DNS > neuen Eintrag hinzufügen (Name ohne die Domain)',
    en: 'Domain Portfolio > the domain > DNS > add a new record (name without the domain)',
    source: 'https://www.godaddy.com/pl-pl/help/dodawanie-rekordu-txt-19232',
  },
  route53: {
    de: 'Route-53-Konsole > Hosted zones > die Domain',
    en: 'Route 53 console > Hosted zones > the domain',
    source:
      'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/dns/create-dns-records-at-aws.md',
  },
  azure: {
    de: 'Azure-Portal > DNS-Zone der Domain > + Record set',
    en: 'Azure portal > the domain’s DNS zone > + Record set',
    source: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/dns/dns-getstarted-portal.md',
  },
  google: {
    de: 'in der Google Cloud Console: Cloud DNS > die Zone > Add standard',
    en: 'in the Google Cloud console: Cloud DNS > the zone > Add standard',
    source: 'https://cloud.google.com/dns/records',
  },
  microsoft365: {
    de: 'Microsoft 365 Admin Center > Einstellungen > Domänen > die Domain > DNS',
    en: 'Microsoft 365 admin center > Settings > Domains > the domain > DNS',
    source:
      'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/dns/add-or-edit-custom-dns-records.md',
  },
  namecheap: {
    de: 'Domain List > bei der Domain „Manage“ > Advanced DNS > Add new record',
    en: 'Domain List > “Manage” beside the domain > Advanced DNS > Add new record',
    source:
      'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/dns/create-dns-records-at-namecheap.md',
  },
  wix: {
    de: 'Domains > bei der Domain ⋮ > Manage DNS records > + Add a record',
    en: 'Domains > ⋮ beside the domain > Manage DNS records > + Add a record',
    source: 'https://infomaniak.com/en/support/faq/admin2/domain?i=2',
  },
};

/** Source: public lists of name servers and their operators that agree with each other. */
const lists = 'lists of name servers in public repositories (second hand)';
/** Source: names seen in public DNS records and configurations, without confirmation on a page of the operator. */
const observedNames = 'names of servers in public DNS records and configurations (second hand)';
const operator = (
  id: string,
  name: string,
  servers: readonly string[],
  source = observedNames,
): DnsOperator => ({
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

/**
 * Returns the operator of a domain's DNS, or undefined if its name servers are not listed.
 *
 * @param names in lower case.
 */
export const dnsOperatorOf = (names: readonly string[]): DnsOperator | undefined =>
  dnsOperators.find(({ servers, form }) =>
    names.some(
      (name) =>
        form?.test(name) === true || servers.some((ending) => name === ending || name.endsWith(`.${ending}`)),
    ),
  );
