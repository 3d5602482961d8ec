export { evaluationsPlaces } from './evaluations-places';
export { evaluationsFocusRoutes, evaluationsRoutes } from './evaluations-routes';
export { evaluationsPublicRoutes } from './public-routes';
export { partnerIndicatorsSection } from './indicators/partner-section';
export { partnerSwotSessions } from './swot/load-partner-swot';
export { swotWords } from './swot/swot-words';
