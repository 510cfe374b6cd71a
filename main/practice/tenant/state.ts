import { randomUUID } from 'node:crypto';

import type { MailSettings, ProbeReport } from '../../../shared/model/index.ts';
import { Refusal } from './http.ts';

export interface StoredSettings extends MailSettings {
  readonly password: string;
}

interface StoredDraft {
  readonly id: string;
  readonly settings: StoredSettings;
  /** Answer to the same idempotency key, however often it is asked. */
  readonly key: string;
  activated: boolean;
}

export interface StoredCheck {
  readonly id: string;
  report: ProbeReport | undefined;
}

/** What the practice platform remembers: active and previous settings, drafts, checks. */
export class TenantState {
  readonly drafts = new Map<string, StoredDraft>();
  readonly checks = new Map<string, StoredCheck>();
  active: StoredSettings | null = null;
  #previous: { settings: StoredSettings | null } | undefined;
  #version = 1;

  get etag(): string {
    return `"settings-${this.#version}"`;
  }

  addDraft(settings: StoredSettings, key: string): StoredDraft {
    const same = [...this.drafts.values()].find((draft) => draft.key === key);
    if (same) return same;
    const draft = { id: randomUUID(), settings, key, activated: false };
    this.drafts.set(draft.id, draft);
    return draft;
  }

  draft(id: string): StoredDraft {
    const draft = this.drafts.get(id);
    if (!draft) throw new Refusal(404, 'not-found', 'There is no such draft.');
    return draft;
  }

  activate(draft: StoredDraft): void {
    this.#previous = { settings: this.active };
    this.active = draft.settings;
    draft.activated = true;
    this.#version += 1;
  }

  rollBack(): void {
    if (!this.#previous) throw new Refusal(409, 'nothing-to-restore', 'There are no previous settings.');
    this.active = this.#previous.settings;
    this.#previous = undefined;
    this.#version += 1;
  }

  /** A write must be based on what is active now (RFC 9110 section 13.1.1). */
  expect(ifMatch: string | undefined): void {
    if (ifMatch === undefined)
      throw new Refusal(428, 'precondition-required', 'The If-Match header is missing.');
    if (ifMatch !== this.etag)
      throw new Refusal(412, 'changed-meanwhile', 'The settings were changed meanwhile.');
  }
}

/** Settings as they may leave the platform: the password stays. */
export const visible = (settings: StoredSettings | null): MailSettings | null => {
  if (!settings) return null;
  const { password: _password, ...rest } = settings;
  return rest;
};
