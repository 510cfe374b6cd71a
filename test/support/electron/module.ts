/** The module `electron` of a process that runs the real main program: one stand-in, as it was started. */
import { standIn } from './stand-in.ts';

const made = standIn(
  {
    argv: process.argv,
    env: process.env,
    platform: process.platform,
    // Where nothing was built, there is no page to serve.
    served: false,
  },
  (code) => (process.exitCode = code),
);

export const { app, BrowserWindow, clipboard, dialog, ipcMain, journey, Menu, protocol, session, shell } =
  made;
