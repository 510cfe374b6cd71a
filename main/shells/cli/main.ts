import { answer } from './program.ts';

await answer(process.argv.slice(2));
