import { practice } from '../../shared/model/index.ts';

export const mailHost = `mail.${practice.domain}`;
/** The host of the company's career page. */
export const careerHost = `www.${practice.domain}`;
/** The EHLO name of the practice platform, which runs on this computer and has the same IP address. */
export const platformName = 'platform.practice.example';
