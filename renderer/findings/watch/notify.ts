/** Asks for permission to show notifications, once. Browsers require this to happen in a click handler. */
export function askToNotify(): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'default') return;
  void Notification.requestPermission();
}

/** Notifies the user if another window has the focus. */
export function notify(title: string, body: string): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
  new Notification(title, { body, icon: '/icon.svg', tag: 'absender' });
}
