import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { OrganisationId, UiLanguage, UserId } from '@trivium/shared/kernel';
import type { FastifyRequest } from 'fastify';

/** Who is calling, as the authentication guard established it. */
export interface CallerIdentity {
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
  /** Identifies the session for sign-out; never shown. */
  readonly sessionId: string;
}

/** What this suite adds to a request. */
export interface TriviumRequest extends FastifyRequest {
  caller?: CallerIdentity;
  language?: UiLanguage;
}

/** The signed-in caller; only on routes whose permission is not `public`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): CallerIdentity => {
  const { caller } = context.switchToHttp().getRequest<TriviumRequest>();
  if (!caller) throw new Error('A public route has no caller');
  return caller;
});

/** The reader's language from `Accept-Language`: `zh` for any Chinese, else `en`. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): UiLanguage =>
  languageOf(context.switchToHttp().getRequest<TriviumRequest>()),
);

export function languageOf(request: TriviumRequest): UiLanguage {
  request.language ??= /^\s*zh\b/i.test(request.headers['accept-language'] ?? '') ? 'zh' : 'en';
  return request.language;
}
