export { joinRoutes, membersRoutes } from './classroom.routes';
