import { randomUUID } from 'node:crypto';

import type { MailSettings } from '../../../shared/model/index.ts';
import { CatalogueError } from './catalogue.ts';

export interface StoredSettings extends MailSettings {
  readonly password: string;
}

export interface StoredDraft {
  readonly id: string;
  readonly settings: StoredSettings;
}

/** The practice platform's settings: drafts, the active settings, and the previous ones. */
export class TenantState {
  readonly #drafts = new Map<string, StoredDraft>();
  #active: StoredDraft | null = null;
  #previous: { draft: StoredDraft | null } | undefined;
  #version = 1;

  get etag(): string {
    return `"settings-${this.#version}"`;
  }

  get active(): StoredDraft | null {
    return this.#active;
  }

  addDraft(settings: StoredSettings): StoredDraft {
    const draft = { id: randomUUID(), settings };
    this.#drafts.set(draft.id, draft);
    return draft;
  }

  draft(id: string): StoredDraft {
    const draft = this.#drafts.get(id);
    if (!draft) throw new CatalogueError('not-found', { detail: 'There is no such draft.' });
    return draft;
  }

  activate(draft: StoredDraft): void {
    this.#previous = { draft: this.#active };
    this.#active = draft;
    this.#version += 1;
  }

  rollBack(): void {
    if (!this.#previous) throw new CatalogueError('nothing-to-restore');
    this.#active = this.#previous.draft;
    this.#previous = undefined;
    this.#version += 1;
  }

  /** Checks that a write is based on the active version (RFC 9110 section 13.1.1). @throws CatalogueError */
  expect(ifMatch: string | undefined): void {
    if (ifMatch === undefined) throw new CatalogueError('precondition-required');
    if (ifMatch !== this.etag) throw new CatalogueError('changed-meanwhile');
  }
}

/** Removes the password from the settings, because the platform never returns it. */
export const visible = ({ password: _password, ...settings }: StoredSettings): MailSettings => settings;
