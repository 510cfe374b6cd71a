import { at, entry } from './entry.ts';

export const successfactors = entry({
  id: 'successfactors',
  name: 'SAP SuccessFactors Recruiting',
  otherNames: ['SuccessFactors'],
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      path: {
        de: 'Admin Center > Recruiting Management Settings > Manage Recruiting Settings > Return Email Address Information',
        en: 'Admin Center > Recruiting Management Settings > Manage Recruiting Settings > Return Email Address Information',
      },
      note: {
        de: 'SPF ist am Anfang an. DKIM schaltet SAP auf ein Ticket hin ein: Komponente LOD-SF-PLT-SEC, mit Company ID, Rechenzentrum und Ihren Domains.',
        en: 'SPF is on at first. SAP turns on DKIM after a ticket: component LOD-SF-PLT-SEC, with company ID, data centre and your domains.',
      },
      ...at('https://userapps.support.sap.com/sap/support/knowledge/en/2688533'),
    },
    {
      kind: 'relay',
      standing: 'possible',
      note: {
        de: 'SAP kann Mails über Ihren Mailserver senden. SAP braucht Adresse, Port und, wenn nötig, einen Zugang.',
        en: 'SAP can send through your mail server. SAP needs its address, port and, if required, a sign-in.',
      },
      ...at(
        'https://knowledge.ondmarc.redsift.com/en/articles/2111851-sap-successfactors-spf-and-dkim-set-up',
      ),
    },
  ],
  limits: [
    {
      de: 'Mails an Testadressen wie dummy@ oder @example.com verwirft SAP. Testen Sie mit einer echten Adresse.',
      en: 'SAP drops mail to test addresses such as dummy@ or @example.com. Use a real address for tests.',
      ...at('https://userapps.support.sap.com/sap/support/knowledge/en/3399789'),
    },
  ],
});
