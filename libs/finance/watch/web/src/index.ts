export { watchRoutes } from './watch.routes';
export { watchSearchRoutes } from './watch-search.routes';
