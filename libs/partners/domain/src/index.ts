export {
  checkIdentifier,
  cleanIdentifier,
  formatIdentifier,
  type IdentifierCheck,
  identifierFaultWords,
  type IdentifierKind,
  identifierKinds,
  identifierLabels,
  sirenOf,
  splitGluedIdentifiers,
} from '@entente/platform/kernel';
export * from './content/contribution-types';
export * from './content/contribution-words';
export * from './content/duplicate-words';
export * from './content/handover-mail-words';
export * from './content/needs';
export * from './content/partner-fact-words';
export * from './content/publics';
export * from './content/stage-words';
export * from './content/structure-types';
export * from './duplicates/duplicate-hints';
export { acronymsOf, shortNamesOf } from './duplicates/short-names';
export * from './duplicates/similarity';
export * from './entitlement/entitled-person';
export * from './ids';
export * from './partner/contact';
export * from './partner/partner';
export * from './partner/partner-form';
export * from './partner-facts';
export * from './partner-problems';
export * from './partnership/contributions';
export * from './partnership/handover-news';
export * from './partnership/partnership';
export * from './partnership/partnership-decisions';
export * from './partnership/stages';
export * from './partnership/tenures';
export * from './taxonomy/term';
