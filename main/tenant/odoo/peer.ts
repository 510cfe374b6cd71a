import { z } from 'zod';

import { odooConnectionSchema, type OdooConnection } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import type { Wire } from './call.ts';
import { readRpc, rpcBody } from './json-rpc.ts';

/** The supported major versions. In others, the same models and fields may have a different meaning. */
const known = [17, 18, 19];
const firstWithJson2 = 19;

export interface OdooPeer {
  /** Odoo's version string, e.g. `19.0` or `saas~18.3+e`. */
  readonly version: string;
  readonly speaksJson2: boolean;
  /** Whether this is Odoo Enterprise, whose OAuth connections use Odoo's own app registration. */
  readonly enterprise: boolean;
  readonly database: string | undefined;
}

const versionBody = z.looseObject({
  server_version: z.string(),
  /**
   * E.g. `[19, 0, 0, "final", 0, ""]`, with a final "e" for Odoo Enterprise. In releases between two numbered versions,
   * the first element is e.g. `"saas~18"`.
   */
  server_version_info: z.tuple([z.union([z.number(), z.string()])], z.unknown()),
});

const names = z.array(z.unknown());
const name = odooConnectionSchema.shape.database.unwrap();

/** Identifies the server before signing in, so that secrets are only sent to Odoo. */
export async function findPeer(
  connection: OdooConnection,
  wire: Wire,
  redaction: Redaction,
): Promise<Result<OdooPeer, ExchangeFailure>> {
  const ask = async (path: string) => readRpc(await wire({ path, body: rpcBody({}) }), redaction);
  const answer = await ask('web/webclient/version_info');
  if (!answer.ok) return answer;
  const parsed = versionBody.safeParse(answer.value);
  if (!parsed.success) return fail({ problem: { kind: 'not-a-tenant' }, inDoubt: false });
  const version = redaction.words(parsed.data.server_version, 20);
  const major = Number(String(parsed.data.server_version_info[0]).replace(/^saas~/, ''));
  if (!known.includes(major))
    return fail({
      problem: { kind: 'not-a-tenant', reason: 'odoo-version', detail: version },
      inDoubt: false,
    });
  const speaksJson2 = major >= firstWithJson2;
  const enterprise = parsed.data.server_version_info.at(-1) === 'e';
  const peer = { version, speaksJson2, enterprise };
  if (connection.database !== undefined) return ok({ ...peer, database: connection.database });

  const listed = await ask('web/database/list');
  // Many servers do not list their databases. If there is only one, no name is needed.
  const databases = listed.ok ? (names.safeParse(listed.value).data ?? []) : [];
  const choices = databases
    .flatMap((entry) => name.safeParse(entry).data ?? [])
    .filter((entry) => !redaction.tells(entry))
    .slice(0, 50);
  if (choices.length > 1) return fail({ problem: needed('odoo-database-choice', choices), inDoubt: false });
  const [database] = choices;
  if (database === undefined && !speaksJson2)
    return fail({ problem: needed('odoo-database-missing'), inDoubt: false });
  return ok({ ...peer, database });
}

const needed = (reason: 'odoo-database-choice' | 'odoo-database-missing', choices: string[] = []) => ({
  kind: 'invalid' as const,
  reason,
  ...(choices.length > 0 && { choices }),
});
