export { evaluationsPlaces } from './evaluations-places';
export { evaluationsPublicRoutes } from './public-routes';
