import { context, type Speak } from './call.ts';

/** Odoo's JSON-2 API, from Odoo 19 on: one URL per method, the key in a header, refusals as HTTP statuses. */
export function json2(key: string, database: string | undefined): Speak {
  const headers = {
    authorization: `bearer ${key}`,
    ...(database !== undefined && { 'x-odoo-database': database }),
  };
  return ({ model, method, ids, named }, wire) =>
    wire({
      path: `json/2/${model}/${method}`,
      body: { ...(ids && { ids }), ...named, context },
      headers,
    });
}
