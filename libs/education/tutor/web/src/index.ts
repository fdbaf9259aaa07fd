export { UnansweredQuestionsComponent } from './review/unanswered-questions.component';
export { tutorRoutes } from './tutor.routes';
