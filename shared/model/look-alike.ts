/** Scripts with letters that resemble Latin ones. */
const alike = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'] as const;
const others = new RegExp(`[${alike.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
const latin = /\p{Script=Latin}/u;

/**
 * Matches labels that consist only of Cyrillic and Greek letters indistinguishable from Latin ones (Unicode UTS #39,
 * confusables), digits, `_` and `-`.
 */
const twins = /^[асеорхуіјѕһԁԛԝӏѵАВЕКМНОРСТХУІЈЅοναρυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ\p{N}_-]+$/u;

/**
 * Returns the first letter that looks like a Latin letter but belongs to another script. It is mixed with Latin letters
 * in one label, or its label consists only of look-alikes and the top-level domain is Latin. Addresses written entirely
 * in another script are legitimate.
 */
export function lookAlikeIn(local: string, domain: string): string | undefined {
  const labels = domain.split('.');
  const isLatin = latin.test(labels.at(-1) ?? '');
  const wrong = [local, ...labels].find(
    (part) => others.test(part) && (latin.test(part) || (isLatin && twins.test(part))),
  );
  return wrong === undefined ? undefined : others.exec(wrong)?.[0];
}
