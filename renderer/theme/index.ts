export { LanguageContext, useLanguage, useText } from './language.ts';
export { maskAddresses, useMask } from './mask.ts';
export { plainView, useView, ViewContext, type View } from './view.ts';
