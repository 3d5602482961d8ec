export { identitySheetsPlaces } from './identity-sheets-places';
