export { watchRoutes } from './watch.routes';
