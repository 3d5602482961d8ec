export { dashboardsPlaces } from './dashboards-places';
