/**
 * The part of an `AbortSignal` that `shared` needs. A real `AbortSignal` is assignable to it; with this interface,
 * `shared` depends on neither the DOM's nor Node's type definitions.
 */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
