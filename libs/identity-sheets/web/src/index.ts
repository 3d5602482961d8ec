export { identitySheetsPlaces } from './identity-sheets-places';
export { identitySheetsRoutes } from './identity-sheets-routes';
