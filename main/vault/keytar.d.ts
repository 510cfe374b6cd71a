/**
 * The part of keytar that this program uses. Declared here, because installing on a system without libsecret omits this
 * optional package.
 */
declare module 'keytar' {
  interface Keytar {
    getPassword(service: string, account: string): Promise<string | null>;
    setPassword(service: string, account: string, password: string): Promise<void>;
    deletePassword(service: string, account: string): Promise<boolean>;
    findCredentials(service: string): Promise<{ account: string; password: string }[]>;
  }
  const keytar: Keytar;
  // keytar is a CommonJS module, which Node exposes as the default export.
  export = keytar;
}
