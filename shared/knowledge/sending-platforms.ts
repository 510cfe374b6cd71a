/** A recruiting platform, and what its servers need to send in a company's name, as far as its own pages say so in public. */
export interface SendingPlatform {
  readonly id: string;
  readonly name: string;
  /** Names that the company's SPF record has to include; of several, those of its region. None: its page shows the records. */
  readonly spf: readonly string[];
  /** Where that stands. */
  readonly source?: string;
  readonly asOf: string;
}

const asOf = '2026-11-29';
const records = (id: string, name: string, spf: readonly string[], source: string): SendingPlatform => ({
  id,
  name,
  spf,
  source,
  asOf,
});
const unknown = (id: string, name: string): SendingPlatform => ({ id, name, spf: [], asOf });

export const sendingPlatforms: readonly SendingPlatform[] = [
  // Germany first; companies in Switzerland get the other one.
  records(
    'umantis',
    'Haufe / Abacus Umantis Talent Management',
    ['spf.de.umantis.com', 'spf.umantis.com'],
    'http://en.onlinehelp.umantis.com/index.php/SPF_entry',
  ),
  records(
    'heroes',
    'heroes recruiting',
    ['_spf.recruiting-portal.com'],
    'https://heroes-eu.atlassian.net/wiki/spaces/HSD/pages/627908694',
  ),
  records(
    'zoho-recruit',
    'Zoho Recruit',
    ['transmail.net'],
    'https://help.zoho.com/portal/ja/kb/recruit/outreach/email-authentication/articles/adding-spf-and-dkim-records-to-dns',
  ),
  records(
    'arcoro',
    'Arcoro ATS',
    ['spf.arcoro.com'],
    'https://support.arcoro.com/hc/en-us/articles/23787366517403-Setting-Up-SPF-for-the-Applicant-Tracking-System',
  ),
  // Of Bullhorn's products, this is known of Bond and Adapt only; nothing is said of the others.
  unknown('bullhorn', 'Bullhorn ATS'),
  unknown('personio', 'Personio'),
  unknown('softgarden', 'softgarden'),
  unknown('rexx', 'rexx systems'),
  unknown('dvinci', 'd.vinci'),
  unknown('concludis', 'Concludis'),
  unknown('onlyfy', 'onlyfy one Application Manager (Prescreen, XING)'),
  unknown('join', 'JOIN'),
  unknown('recruitee', 'Recruitee (Tellent)'),
  unknown('teamtailor', 'Teamtailor'),
  unknown('workable', 'Workable'),
  unknown('greenhouse', 'Greenhouse Recruiting'),
  unknown('lever', 'Lever'),
  unknown('ashby', 'Ashby'),
  unknown('smartrecruiters', 'SmartRecruiters (SAP)'),
  unknown('bamboohr', 'BambooHR'),
  unknown('hibob', 'HiBob (Hiring)'),
  unknown('factorial', 'Factorial'),
  unknown('kenjo', 'Kenjo'),
  unknown('hrworks', 'HRworks'),
  unknown('odoo', 'Odoo Recruitment'),
  unknown('frappe-hr', 'Frappe HR / ERPNext'),
  unknown('orangehrm', 'OrangeHRM (open source)'),
  unknown('breezy', 'Breezy HR'),
  unknown('manatal', 'Manatal'),
  unknown('successfactors', 'SAP SuccessFactors Recruiting'),
  unknown('workday', 'Workday Recruiting'),
  unknown('talention', 'Talention'),
  unknown('homerun', 'Homerun'),
  unknown('welcome-kit', 'Welcome to the Jungle ATS (Welcome Kit)'),
  unknown('comeet', 'Comeet / Spark Hire Recruit'),
  unknown('pinpoint', 'Pinpoint'),
  unknown('dolibarr', 'Dolibarr (recruitment module)'),
  unknown('opencats', 'OpenCATS'),
  unknown('erecruiter', 'eRecruiter'),
  unknown('heyrecruit', 'Heyrecruit'),
  unknown('jobcluster', 'Jobcluster BMS (one-click-recruiting)'),
  unknown('connectoor', 'connectoor'),
  unknown('ostendis', 'Ostendis'),
  unknown('onapply', 'OnApply'),
  unknown('recruitis', 'Recruitis'),
  unknown('recman', 'RecMan'),
  unknown('hellohq', 'HelloHQ (agency suite)'),
  unknown('hirebridge', 'Hirebridge'),
  unknown('peoplehr', 'Access PeopleHR ATS'),
  unknown('pageup', 'PageUp Recruitment Marketing'),
  unknown('jobvite', 'Jobvite Evolve Recruitment Marketing'),
  unknown('jobadder', 'JobAdder'),
  unknown('trakstar-hire', 'Trakstar Hire (Recruiterbox)'),
  unknown('jobscore', 'JobScore'),
  unknown('yardstick', 'Yardstick ATS'),
];
