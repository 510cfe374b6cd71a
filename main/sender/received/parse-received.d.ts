/** mailauth has no types for this part. */
declare module 'mailauth/lib/parse-received.js' {
  interface Part {
    readonly value?: string;
    readonly comment?: string;
  }
  /** Parses a `Received` field into its parts by keyword; returns false if it is invalid. */
  export function parseReceived(line: string): { readonly from?: Part; readonly by?: Part } | false;
  /** Returns the IP address of the client from the part `from`. */
  export function getClientAddress(from: Part | undefined): string | false;
}
