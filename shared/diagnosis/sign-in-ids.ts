const guid = String.raw`([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})`;

/** The ids in Microsoft's sign-in errors with which the attempt can be found in the sign-in logs. */
const fields: readonly (readonly [name: string, form: RegExp])[] = [
  ['code', /\b(AADSTS\d{4,8})\b/],
  [
    'application',
    new RegExp(
      String.raw`(?:application|app|client)(?:[ _-]?id(?:entifier)?| with identifier)?["']?[ :='"]{1,4}${guid}`,
      'i',
    ),
  ],
  ['tenant', new RegExp(String.raw`(?:tenant|directory)(?:[ _-]?id)?["']?[ :='"]{1,4}${guid}`, 'i')],
  ['correlation id', new RegExp(String.raw`correlation[ _-]?id["']?[ :=]{1,3}["']?${guid}`, 'i')],
  ['trace id', new RegExp(String.raw`(?:trace|request)[ _-]?id["']?[ :=]{1,3}["']?${guid}`, 'i')],
  ['time', /timestamp["']?[ :=]{1,3}["']?(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\dZ?)/i],
];

/** Returns one line with the ids that IT needs to find the sign-in attempt; undefined if the text has none. */
export function signInIds(text: string): string | undefined {
  const found = fields.flatMap(([name, form]) => {
    const value = form.exec(text)?.[1];
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return found.length < 2 ? undefined : found.join('; ');
}
