/** The part of keytar that is used, declared here because an install without libsecret leaves the package out. */
declare module 'keytar' {
  interface Keytar {
    getPassword(service: string, account: string): Promise<string | null>;
    setPassword(service: string, account: string, password: string): Promise<void>;
    deletePassword(service: string, account: string): Promise<boolean>;
    findCredentials(service: string): Promise<{ account: string; password: string }[]>;
  }
  const keytar: Keytar;
  // A CommonJS module: Node hands it over as the default.
  export = keytar;
}
