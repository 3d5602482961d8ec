export { identitySheetsRoutes } from './identity-sheets-routes';
