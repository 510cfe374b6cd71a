/** The sources of the whole list. */
export const companyProgramsFact = {
  id: 'company-programs',
  asOf: '2026-11-30',
  sources: ['memory (unverified)'],
} as const;

/**
 * Programs that companies usually run themselves, so that they also register them with Microsoft or Google. In
 * lower-case letters without accents.
 */
const companyPrograms =
  /\b(?:nextcloud|owncloud|freescout|zammad|otrs|znuny|osticket|glpi|redmine|wordpress|wp mail|post smtp|fluent ?smtp|n8n|home ?assistant|grafana|roundcube|espocrm|suitecrm|mattermost|moodle|joomla|drupal|typo3|itop|snipe it|paperless|odoo|frappe|erpnext|keycloak|gitlab|gitea|jenkins|discourse|chatwoot)/;

/** Returns whether a text in lower case names such a program. */
export const namesCompanyProgram = (text: string): boolean => companyPrograms.test(text);
