export { aboutResponse, type About } from './about.controller';
export { Caller, languageOf, ReaderLanguage, type CallerIdentity, type TriviumRequest } from './caller';
export { createApplication, type CreateApplicationOptions } from './create-application';
export type { FetchedResource } from './fetched-body';
export {
  GuardedFetcher,
  type GuardedFetchOptions,
  type GuardedPostOptions,
  type GuardedStreamOptions,
  type StreamedResource,
} from './guarded-fetcher';
export { httpErrors } from './http.errors';
export { HttpModule, type HttpModuleOptions } from './http.module';
export { decodeCursor, encodeCursor, idParameter, listOf, listQuery, toPage, type ListQuery, type Page } from './list';
export { describeApi } from './openapi';
export { hostPortOf, isFetchRefusal, isPublic } from './outbound-address';
export { problemSchema, type Problem } from './problem';
export { ProblemFilter } from './problem.filter';
export { Route, ROUTE_OPTIONS, type RouteOptions, type RoutePermission } from './route.decorator';
export { sendEvents, wantsEvents, type ServerSentEvent } from './server-sent-events';
export { ValidationError, ValidationPipe } from './validation.pipe';
