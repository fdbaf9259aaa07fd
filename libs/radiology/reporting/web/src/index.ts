export { phrasesRoutes } from './phrases.routes';
export { reportSearchRoutes } from './report-search.routes';
export { reportingRoutes } from './reporting.routes';
