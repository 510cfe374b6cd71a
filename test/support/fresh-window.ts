/** Gives each test a new window, without anything that a page keeps for as long as its window is open. */
import { configure } from '@testing-library/react';
import { afterEach } from 'vitest';

import { patience } from '../../build/patience.ts';

// Parts of a screen are loaded on demand, which takes longer on a busy machine.
configure({ asyncUtilTimeout: patience });

// Kept short, because React records a stack trace for every element.
Error.stackTraceLimit = 10;

afterEach(() => sessionStorage.clear());
