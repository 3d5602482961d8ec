import { problemCatalogue } from '@entente/platform/kernel';
import { accessProblemDefinitions } from './content/access-problem-words';

/** Refusals of the access domain. */
export const accessProblems = problemCatalogue('access', accessProblemDefinitions);
