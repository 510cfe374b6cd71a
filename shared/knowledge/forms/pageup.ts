import { at, entry } from './entry.ts';

export const pageup = entry({
  id: 'pageup',
  name: 'PageUp',
  methods: (['domain', 'platform-address'] as const).map((kind) => ({
    kind,
    standing: kind === 'domain' ? 'recommended' : 'possible',
    ...(kind === 'domain' && { subdomain: 'advised' }),
    path: { de: 'Company > Hosting and DNS > Email', en: 'Company > Hosting and DNS > Email' },
    ...at(
      'https://knowledgeportal.pageuppeople.com/hc/en-gb/articles/17126173414041-Recruitment-Marketing-Email-configuration',
    ),
  })),
});
