import type { Language } from '../model/index.ts';
import { fill, type TextValues } from './define.ts';
import { waitingCase } from './case.ts';
import { checkServer } from './check-server.ts';
import { common } from './common.ts';
import { connect } from './connect.ts';
import { explain } from './explain.ts';
import { finding } from './finding.ts';
import { form } from './form.ts';
import { guided } from './guided.ts';
import { interrupted } from './interrupted.ts';
import { letterBox } from './letter-box.ts';
import { odoo } from './odoo.ts';
import { reminder } from './reminder.ts';
import { privacy } from './privacy.ts';
import { steps } from './steps.ts';
import { recheck } from './recheck.ts';
import { rescue } from './rescue.ts';
import { routes } from './routes.ts';
import { incoming } from './incoming.ts';
import { server } from './server.ts';
import { settings } from './settings.ts';
import { startScreen } from './start-screen.ts';
import { stored } from './stored.ts';
import { watch } from './watch.ts';
import { wizard } from './wizard.ts';

/** The texts that are loaded at the start, by key, merged from one file per area. */
export const texts = {
  ...waitingCase,
  ...checkServer,
  ...common,
  ...connect,
  ...explain,
  ...finding,
  ...form,
  ...guided,
  ...interrupted,
  ...privacy,
  ...letterBox,
  ...odoo,
  ...reminder,
  ...steps,
  ...recheck,
  ...rescue,
  ...routes,
  ...incoming,
  ...server,
  ...settings,
  ...startScreen,
  ...stored,
  ...watch,
  ...wizard,
};
export type TextKey = keyof typeof texts;

/** Returns the text for a key in a language, with its placeholders filled in. */
export const text = (language: Language, key: TextKey, values?: TextValues): string =>
  fill(texts[key][language], values);
