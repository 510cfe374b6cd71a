import type { WebContents } from 'electron';

/**
 * Prevents navigation, new windows and embedded pages (items 11 to 14 of Electron's security checklist). Links are
 * opened by id; see the contract's `desktop.openLink`.
 */
export function hardenContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  const refuse = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
