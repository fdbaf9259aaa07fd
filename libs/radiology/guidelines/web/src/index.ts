export { guidelineRoutes } from './guidelines.routes';
