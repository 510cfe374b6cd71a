/**
 * The part of the platform's `AbortSignal` that pure code needs. A real `AbortSignal` is assignable to it; naming
 * the shape here keeps `shared` free of the DOM's and Node's libraries.
 */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
