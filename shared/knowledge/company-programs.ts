/** The sources from which the list was compiled. */
export const companyProgramsFact = {
  id: 'company-programs',
  asOf: '2026-11-30',
  sources: ['memory (unverified)'],
} as const;

/**
 * Programs that companies usually run themselves and therefore also register with Microsoft or Google. Matches text in
 * lower case without accents.
 */
const companyPrograms =
  /\b(?:nextcloud|owncloud|freescout|zammad|otrs|znuny|osticket|glpi|redmine|wordpress|wp mail|post smtp|fluent ?smtp|n8n|home ?assistant|grafana|roundcube|espocrm|suitecrm|mattermost|moodle|joomla|drupal|typo3|itop|snipe it|paperless|odoo|frappe|erpnext|keycloak|gitlab|gitea|jenkins|discourse|chatwoot)\b/;

/** Returns whether a text mentions such a program. @param text in lower case, without accents. */
export const namesCompanyProgram = (text: string): boolean => companyPrograms.test(text);
