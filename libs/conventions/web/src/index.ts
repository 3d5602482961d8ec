export { conventionsPlaces } from './conventions-places';
export { conventionsFocusRoutes, conventionsRoutes } from './conventions-doors';
export { draftingWords } from './drafting-words';
export { partnerConventions } from './list/load-partner-conventions';
export { conventionsPublicRoutes } from './signing-routes';
