export { boardRoutes } from './board.routes';
export { sourcesRoutes } from './sources.routes';
export { storyRoutes } from './story.routes';
