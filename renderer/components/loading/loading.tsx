/** Stands where a part of the screen is still on its way: nothing to look at, but the gallery waits for its end. */
export const Loading = () => <div data-loading hidden />;
