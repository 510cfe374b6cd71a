/** Each test opens a window of its own: what a page remembers for as long as its window is open is gone. */
import { configure } from '@testing-library/react';
import { afterEach } from 'vitest';

import { patience } from '../../build/patience.ts';

// Parts of a screen are loaded when they are needed, which takes its time on a busy machine.
configure({ asyncUtilTimeout: patience });

// React keeps where each element was made, in every one of them.
Error.stackTraceLimit = 10;

afterEach(() => sessionStorage.clear());
