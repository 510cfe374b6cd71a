import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { Words } from '../../renderer/components/index.ts';

afterEach(cleanup);

const show = (text: string) => render(<Words>{text}</Words>).container;
const wholes = (text: string) => [...show(text).querySelectorAll('span')].map((each) => each.textContent);

describe('words on a screen', () => {
  it.each([
    ['Schreiben Sie an rheintal-jobs@firma.example.', ['rheintal-jobs@firma.example']],
    ['Als bewerbung@rheintal-maschinenbau.de senden', ['bewerbung@rheintal-maschinenbau.de']],
    ['Server: mail.hosting-nord.example:465', ['mail.hosting-nord.example:465']],
    ['„jobs@a-b.example“ und c@d-e.example', ['jobs@a-b.example', 'c@d-e.example']],
    ['Recruiting-Plattform, z. B. App-Passwort', []],
    ['jobs@firma.example', []],
  ])(
    'keep an address or a host name whole that a browser would break at its hyphen: %s',
    (text, expected) => {
      expect(wholes(text)).toEqual(expected);
      cleanup();
      expect(show(text).textContent).toBe(text);
    },
  );

  it('break after the @ and before the port in a narrow column', () => {
    const text = 'a-b@firma-c.example mail.d-e.example:465';
    const { container } = render(<Words narrow>{text}</Words>);
    expect(container.textContent).toBe(text);
    expect([...container.querySelectorAll('span')].map((each) => each.textContent)).toEqual([
      'a-b@',
      'firma-c.example',
      'mail.d-e.example',
      ':465',
    ]);
  });

  it('may break after each folder of a path', () => {
    const path = 'In C:\\Users\\k.sommer\\absender.json';
    const container = show(path);
    expect(container.textContent).toBe(path);
    expect([...container.querySelectorAll('wbr')].map((each) => each.previousSibling?.textContent)).toEqual([
      'In C:\\',
      'Users\\',
      'k.sommer\\',
    ]);
  });
});
