import { problemCatalogue } from '@entente/platform/kernel';
import { partnerProblemDefinitions } from './content/partner-problem-words';

/** Refusals of the partners domain. */
export const partnerProblems = problemCatalogue('partners', partnerProblemDefinitions);
