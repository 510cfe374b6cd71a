import { at, entry } from './entry.ts';

const domain = 'https://help.smartrecruiters.com/Configuration/Brands/Email_Domain_Authentication';

export const smartrecruiters = entry({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  otherNames: ['SAP SmartRecruiters'],
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      path: {
        de: 'Settings / Admin > Configuration > Email Domain Authentication > Authenticate Domain',
        en: 'Settings / Admin > Configuration > Email Domain Authentication > Authenticate Domain',
      },
      subdomain: 'advised',
      note: {
        de: '„Send From“ ist Ihre Domain. „Receive From“ ist eine Unterdomain, wenn die Domain schon Mails empfängt: Dorthin gehen die Antworten.',
        en: '“Send From” is your domain. “Receive From” is a sub-domain if the domain receives mail already: replies go there.',
      },
      ...at(domain),
    },
    {
      kind: 'platform-address',
      standing: 'possible',
      note: { de: 'Am Anfang sendet @smartrecruiters.com.', en: 'At first, @smartrecruiters.com sends.' },
      ...at(
        'https://learning.sap.com/courses/smartrecruiters-for-sap-successfactors-academy/configuring-email-domains',
      ),
    },
  ],
  testFact: {
    de: 'SmartRecruiters prüft kurz die Einträge der Domain und meldet einen Fehler, wenn sie fehlt.',
    en: 'SmartRecruiters runs a quick check of the domain’s records and reports an error if it is not there.',
    ...at(domain),
  },
});
