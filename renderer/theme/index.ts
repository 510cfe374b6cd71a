export { useDates } from './dates.ts';
export { LanguageContext, useLanguage, useText, useTextOf } from './language.ts';
export { maskAddresses, maskReport, useMask, useReportMask } from './mask.ts';
export { plainView, useView, ViewContext, type View } from './view.ts';
export { tellingNames, tellingNamesOf } from './telling-names.ts';
