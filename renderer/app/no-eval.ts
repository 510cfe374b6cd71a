import { z } from 'zod';

// zod would try out whether it may make functions from strings; the page's policy forbids it and would report the try.
z.config({ jitless: true });
