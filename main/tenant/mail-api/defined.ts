type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Removes members that are undefined. */
export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;
