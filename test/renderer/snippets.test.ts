import { describe, expect, it } from 'vitest';

import { pageUrl } from '../../renderer/steps/career-page/page-url.ts';
import { snippetsFor } from '../../renderer/steps/platform-address/snippets.ts';

describe('the snippets for a career page', () => {
  it('show the address and lead to it', () => {
    expect(snippetsFor('jobs@platform.example', 'An jobs@platform.example.')).toEqual({
      html: '<a href="mailto:jobs@platform.example">jobs@platform.example</a>',
      link: 'mailto:jobs@platform.example',
      text: 'An jobs@platform.example.',
    });
  });

  it('escape an unusual address', () => {
    const { html, link } = snippetsFor("a?b&c'd+e@platform.example", '');
    expect(link).toBe("mailto:a%3Fb%26c'd%2Be@platform.example");
    expect(html).toBe(
      '<a href="mailto:a%3Fb%26c&#39;d%2Be@platform.example">a?b&amp;c&#39;d+e@platform.example</a>',
    );
    const element = document.createElement('div');
    element.innerHTML = snippetsFor('"><script>x</script>', '').html;
    expect(element.querySelector('script')).toBeNull();
  });
});

it.each([
  ['www.firma.de/karriere', 'https://www.firma.de/karriere'],
  [' https://firma.de/jobs#offen ', 'https://firma.de/jobs'],
  ['http://firma.de', 'https://firma.de/'],
  ['müller.de/karriere', 'https://xn--mller-kva.de/karriere'],
  ['', undefined],
  ['karriere', undefined],
  ['jobs@firma.de', undefined],
  ['unsere Seite', undefined],
  ['javascript:alert(1)', undefined],
])('reads %j as the page %s', (typed, expected) => {
  expect(pageUrl(typed)).toBe(expected);
});
