/** A stand-in for the `electron` module, for a process that runs the real main program. */
import { standIn } from './stand-in.ts';

const module = standIn(
  {
    argv: process.argv,
    env: process.env,
    platform: process.platform,
    // Without a build, there is no page to serve.
    served: false,
  },
  (code) => (process.exitCode = code),
);

export const { app, BrowserWindow, clipboard, dialog, ipcMain, journey, Menu, protocol, session, shell } =
  module;
