import { problemCatalogue } from '@entente/platform/kernel';
import { sheetProblemDefinitions } from './content/sheet-problem-words';

/** Refusals of the identity-sheets domain. */
export const sheetProblems = problemCatalogue('identity-sheets', sheetProblemDefinitions);
