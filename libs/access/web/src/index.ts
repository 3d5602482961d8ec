export { accessPlaces } from './access-places';
export { accessPublicRoutes, accessRoutes } from './access-routes';
