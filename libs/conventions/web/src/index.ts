export { conventionsFocusRoutes, conventionsRoutes } from './conventions-doors';
export { draftingWords } from './drafting-words';
export { partnerConventions } from './list/load-partner-conventions';
