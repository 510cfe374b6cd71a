import { context, type Speak } from './call.ts';

/**
 * Calls Odoo's JSON-2 API, available since Odoo 19. It has one URL per method, takes the key in a header, and reports
 * refusals as HTTP statuses.
 */
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
