/** mailauth brings no types for this part of it. */
declare module 'mailauth/lib/parse-received.js' {
  interface Part {
    readonly value?: string;
    readonly comment?: string;
  }
  /** The parts of a `Received` field by their keywords; false for what is none. */
  export function parseReceived(line: string): { readonly from?: Part; readonly by?: Part } | false;
  /** The address that a connection came from, by the part `from`. */
  export function getClientAddress(from: Part | undefined): string | false;
}
