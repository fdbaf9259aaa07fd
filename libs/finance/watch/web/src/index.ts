export { watchRoutes } from './watch.routes';
export { watchSearchRoutes } from './watch-search.routes';
export { alertRoutes } from './alerts/alerts.routes';
export { watchUnreadAlerts } from './alerts/unread-alerts';
