export { conventionsPlaces } from './conventions-places';
export { conventionsPublicRoutes } from './signing-routes';
