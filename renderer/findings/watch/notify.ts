/** Asks once whether this program may show notifications; on a click, as browsers want it. */
export function askToNotify(): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'default') return;
  void Notification.requestPermission();
}

/** Tells somebody who is looking at another window. */
export function notify(title: string, body: string): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
  new Notification(title, { body, icon: '/icon.svg', tag: 'absender' });
}
