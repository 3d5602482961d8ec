export { evaluationsPlaces } from './evaluations-places';
export { evaluationsFocusRoutes, evaluationsRoutes } from './evaluations-routes';
