export { LanguageContext, useLanguage, useText } from './language.ts';
