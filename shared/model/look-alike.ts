/** Alphabets with letters that look like Latin ones. */
const alike = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'] as const;
const others = new RegExp(`[${alike.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
const latin = /\p{Script=Latin}/u;

/** Letters that nobody can tell from Latin ones (Unicode UTS #39, confusables), of the alphabets that are in use. */
const twins = /^[асеорхуіјѕһԁԛԝӏѵАВЕКМНОРСТХУІЈЅοναρυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ\p{N}_-]+$/u;

/**
 * A letter that only looks like a Latin one: beside Latin letters in the same part of the address, or in a part of nothing
 * but such letters under a Latin ending. Addresses that are written in another alphabet have none.
 */
export function lookAlikeIn(local: string, domain: string): string | undefined {
  const labels = domain.split('.');
  const isLatin = latin.test(labels.at(-1) ?? '');
  const wrong = [local, ...labels].find(
    (part) => others.test(part) && (latin.test(part) || (isLatin && twins.test(part))),
  );
  return wrong === undefined ? undefined : others.exec(wrong)?.[0];
}
