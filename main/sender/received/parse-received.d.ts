/** mailauth has no types for this part. */
declare module 'mailauth/lib/parse-received.js' {
  interface Part {
    readonly value?: string;
    readonly comment?: string;
  }
  /** The parts of a `Received` field by keyword; false if it is invalid. */
  export function parseReceived(line: string): { readonly from?: Part; readonly by?: Part } | false;
  /** The IP address of a connection, from the part `from`. */
  export function getClientAddress(from: Part | undefined): string | false;
}
