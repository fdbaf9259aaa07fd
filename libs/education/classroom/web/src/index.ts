export { joinRoutes, membersRoutes } from './classroom.routes';
export { careRoutes, courseCareRoutes } from './care/care.routes';
export { watchUnseenCare } from './care/unseen-care';
