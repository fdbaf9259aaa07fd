export { boardRoutes } from './board.routes';
export { newsSettingsRoutes } from './settings.routes';
export { sourcesRoutes } from './sources.routes';
export { storyRoutes } from './story.routes';
