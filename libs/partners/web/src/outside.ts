export { partnersPlaces } from './partners-places';
