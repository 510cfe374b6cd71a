/** The placeholder for a part that is being loaded. Invisible; the gallery waits until it is gone. */
export const Loading = () => <div data-loading hidden />;
