export { lexicon } from './lexicon.ts';
export { factsAsOf } from './as-of.ts';
export { likelyDomain } from './likely-domain.ts';
export { restsOnMemory } from './memory.ts';
export { dnsOperatorOf, dnsOperators } from './dns-operators.ts';
export { receivers, type ReceiverDemand } from './receivers.ts';
export { platformForms } from './forms/all.ts';
export { prominence } from './forms/prominence.ts';
export { commandsFor } from './letter/commands.ts';
export { namesCompanyProgram } from './company-programs.ts';
export { interceptorIn, isMasked, type Interceptor } from './interceptors.ts';
export type { ConsentDetails } from './letter/consent.ts';
export { generalLetter, type GeneralFacts, type LetterStep } from './letter/general.ts';
export { domainLetter } from './letter/domain.ts';
export { questionsLetter } from './letter/questions.ts';
export { odooLetter } from './letter/odoo.ts';
export { letterFor, type LetterFacts } from './letter/letter.ts';
export { fitsMailDraft, mailDraftUrl, type Letter } from './letter/mail-draft.ts';
export { requestLetter, type RequestFacts } from './letter/request.ts';

export { guideSchema, type Guide, type Purpose, type GuideTask } from './guides/guide.ts';
export {
  connectionGuide,
  registrationGuide,
  guideAfter,
  guides,
  guidesFor,
  trapsOn,
} from './guides/guide-for.ts';
export { learntDigits, learntWords, weightsIn, type LearntWords } from './learnt/learnt-words.ts';
export { linkLabel, linkUrl } from './links.ts';
export { patterns } from './patterns/all.ts';
export { layers, type Layer } from './patterns/layer.ts';
export { patternSchema, type Pattern } from './patterns/pattern-schema.ts';
export { webTeamLetter } from './letter/web-team.ts';
export { mailSettingsOf } from './guides/mail-settings.ts';
export { isLeftAlone, minutesBetweenChecks } from './remedies/pace.ts';
export { remedyFor } from './remedies/remedy-for.ts';
export {
  remedySchema,
  remedyTextSchema,
  sourceSchema,
  type Remedy,
  type RemedyText,
  type Source,
} from './remedy.ts';
export {
  gatewayOfMx,
  idsOf,
  isOffered,
  mxOf,
  namesOf,
  offersStartTls,
  providerIn,
  providerName,
  providerOfAutodiscover,
  providerOfDomain,
  providerOfMx,
  providerOfOwnMx,
  spfTargets,
  suitesOfSpf,
  warningsOn,
} from './providers/lookup.ts';
export { isClientId, signInHosts, signIns, tokenServer } from './sign-in-hosts.ts';
export { providers } from './providers/all.ts';
export { lettersOf, passwordShape, withoutGroupBlanks } from './providers/app-password.ts';
export { traitsOf } from './providers/traits.ts';
export { providerSchema, type Provider } from './providers/provider.ts';
export { gatewaySchema, type Gateway } from './gateways.ts';
export { questionFor, questions } from './tell-apart.ts';
