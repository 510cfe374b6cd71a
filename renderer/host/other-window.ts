/**
 * Windows of one browser that show the program: only one of them has the session. Another one can take it over, over a
 * channel that only pages of this very address have (HTML, "BroadcastChannel").
 */
const channelName = 'absender-window';

type WindowMessage =
  | { readonly kind: 'who-has-it' }
  | { readonly kind: 'has-it' }
  | { readonly kind: 'give-it' }
  | { readonly kind: 'key'; readonly key: string };

/** Milliseconds in which a window that is open answers. */
const patience = 500;

/** Answers windows that ask for the session. @param onGiven this one has none any more. */
export function shareSession(key: string, onGiven: () => void): void {
  const channel = new BroadcastChannel(channelName);
  const say = (message: WindowMessage) => channel.postMessage(message);
  channel.addEventListener('message', ({ data }: MessageEvent<WindowMessage>) => {
    if (data.kind === 'who-has-it') say({ kind: 'has-it' });
    if (data.kind !== 'give-it') return;
    say({ kind: 'key', key });
    channel.close();
    onGiven();
  });
}

/** Asks the other windows. @returns the first answer of this kind; undefined where none comes. */
function ask<Kind extends WindowMessage['kind']>(
  question: WindowMessage['kind'],
  answer: Kind,
): Promise<Extract<WindowMessage, { kind: Kind }> | undefined> {
  const channel = new BroadcastChannel(channelName);
  const { promise, resolve } = Promise.withResolvers<Extract<WindowMessage, { kind: Kind }> | undefined>();
  channel.addEventListener('message', ({ data }: MessageEvent<WindowMessage>) => {
    if (data.kind === answer) resolve(data as Extract<WindowMessage, { kind: Kind }>);
  });
  channel.postMessage({ kind: question });
  setTimeout(() => resolve(undefined), patience);
  return promise.finally(() => channel.close());
}

/** Whether another window of this browser has the session. */
export const isOpenElsewhere = async (): Promise<boolean> =>
  (await ask('who-has-it', 'has-it')) !== undefined;

/** Takes the session over from the window that has it. @returns its key. */
export const takeSession = async (): Promise<string | undefined> => (await ask('give-it', 'key'))?.key;
