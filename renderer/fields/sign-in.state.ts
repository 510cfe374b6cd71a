import { formOf } from './password-form.ts';

/** A form that ends with a sign-in: its values and the state of its submission. */
export interface SignInState<Typed extends { readonly password: string }> {
  readonly typed: Typed;
  /** Whether the user has tried to submit the form, so that errors are shown. */
  readonly tried: boolean;
  /** The account password that triggered a warning; submitting it again confirms it. */
  readonly doubted: string;
  /** Whether the form is valid and is being submitted. */
  readonly ready: boolean;
}

export type SignInEvent<Typed> =
  | { readonly kind: 'typed'; readonly change: Partial<Typed> }
  | {
      readonly kind: 'submitted';
      /** Whether one of the values is invalid. */
      readonly isWrong: boolean;
      /** The provider's app password texts; undefined if the provider is unknown. */
      readonly provider: string | undefined;
    }
  /** The submission has ended and nothing is left to do. */
  | { readonly kind: 'sent' };

export const untried = <Typed extends { readonly password: string }>(typed: Typed): SignInState<Typed> => ({
  typed,
  tried: false,
  doubted: '',
  ready: false,
});

export function afterEvent<Typed extends { readonly password: string }>(
  state: SignInState<Typed>,
  event: SignInEvent<Typed>,
): SignInState<Typed> {
  switch (event.kind) {
    case 'typed': {
      // A changed value starts a new attempt.
      const tried = state.tried && !('address' in event.change);
      return { ...state, typed: { ...state.typed, ...event.change }, tried, ready: false };
    }
    case 'submitted': {
      if (event.isWrong) return { ...state, tried: true, ready: false };
      const { password } = state.typed;
      // An account password is only sent after a warning.
      const mustThink = formOf(password, event.provider) === 'account' && password !== state.doubted;
      return { ...state, tried: true, ready: !mustThink, doubted: mustThink ? password : state.doubted };
    }
    case 'sent':
      return untried(state.typed);
  }
}

/** Returns whether the warning is about the current password. */
export const isDoubted = (
  { typed: { password }, doubted }: SignInState<{ readonly password: string }>,
  provider: string | undefined,
): boolean => password === doubted && formOf(password, provider) === 'account';
