import { practice } from '../../shared/model/index.ts';

export const mailHost = `mail.${practice.domain}`;
/** Where the company's career page lies. */
export const careerHost = `www.${practice.domain}`;
/** How the practice platform introduces itself; on one computer its address is that of the workstation. */
export const platformName = 'platform.practice.example';
