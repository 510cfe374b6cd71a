/** Each test opens a window of its own: what a page remembers for as long as its window is open is gone. */
import { afterEach } from 'vitest';

afterEach(() => sessionStorage.clear());
