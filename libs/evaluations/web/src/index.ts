export { evaluationsPlaces } from './evaluations-places';
export { evaluationsFocusRoutes, evaluationsRoutes } from './evaluations-routes';
export { evaluationsPublicRoutes } from './public-routes';
export { partnerIndicatorsSection } from './indicators/partner-section';
