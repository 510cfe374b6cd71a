import { formOf } from './password-form.ts';

/** A form that ends in a sign-in: what stands in it, and how far somebody got in sending it. */
export interface SignInState<Typed extends { readonly password: string }> {
  readonly typed: Typed;
  /** Somebody wanted to go on: from now on, the form says what is wrong. */
  readonly tried: boolean;
  /** The password of a whole account that was pointed out; whoever sends it again means it. */
  readonly doubted: string;
  /** Nothing stands in the way: what was typed goes out now. */
  readonly ready: boolean;
}

export type SignInEvent<Typed> =
  | { readonly kind: 'typed'; readonly change: Partial<Typed> }
  | {
      readonly kind: 'submitted';
      /** Something that stands there cannot be meant. */
      readonly isWrong: boolean;
      /** Whose app passwords are asked for; undefined where the provider is not known. */
      readonly provider: string | undefined;
    }
  /** What was typed went out, and nothing of it is open any more. */
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
      // Another address is another try.
      const tried = state.tried && !('address' in event.change);
      return { ...state, typed: { ...state.typed, ...event.change }, tried, ready: false };
    }
    case 'submitted': {
      if (event.isWrong) return { ...state, tried: true, ready: false };
      const { password } = state.typed;
      // The password of the whole account leaves this computer only after a second thought.
      const mustThink = formOf(password, event.provider) === 'account' && password !== state.doubted;
      return { ...state, tried: true, ready: !mustThink, doubted: mustThink ? password : state.doubted };
    }
    case 'sent':
      return untried(state.typed);
  }
}

/** Whether the password that stands there was pointed out as that of a whole account. */
export const isDoubted = (
  { typed: { password }, doubted }: SignInState<{ readonly password: string }>,
  provider: string | undefined,
): boolean => password === doubted && formOf(password, provider) === 'account';
