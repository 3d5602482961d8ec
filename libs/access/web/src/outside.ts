export { accessPlaces } from './access-places';
export { accessPublicRoutes } from './access-public-routes';
