import { at, entry } from './entry.ts';

export const jobadder = entry({
  id: 'jobadder',
  name: 'JobAdder',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      subdomain: 'needed',
      note: {
        de: 'Eine Unterdomain mit SPF. Im Titel steht „SMTP“, gemeint ist die Prüfung der Domain.',
        en: 'A sub-domain with SPF. The title says “SMTP”, but it is about checking the domain.',
      },
      ...at(
        'https://jobadder-partners.zendesk.com/hc/en-us/articles/11128394016143-Domain-Verification-Workflow-SMTP-Settings',
      ),
    },
  ],
});
