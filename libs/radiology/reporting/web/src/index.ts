export { reportSearchRoutes } from './report-search.routes';
export { reportingRoutes } from './reporting.routes';
