export { sentimentRoutes } from './sentiment.routes';
