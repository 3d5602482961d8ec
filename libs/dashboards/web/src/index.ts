export { dashboardsRoutes } from './dashboards-routes';
export { keepTaskCount } from './home/task-count';
export { partnerSections } from './partner/partner-sections';
