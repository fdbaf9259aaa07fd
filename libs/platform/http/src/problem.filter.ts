import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { AppError, type IdSource, type UiLanguage } from '@trivium/shared/kernel';
import type { Logger } from '@trivium/platform/observability';
import type { FastifyReply } from 'fastify';
import { languageOf, type TriviumRequest } from './caller';
import { httpErrors } from './http.errors';
import type { Problem } from './problem';
import { ValidationError } from './validation.pipe';

/** Turns everything thrown into problem+json; the cause of a defect goes to the log alone. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly ids: IdSource,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<TriviumRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.describe(thrown, request);
    if (reply.sent || reply.raw.headersSent) {
      // A stream that broke half way: its own `error` event has told the reader.
      reply.raw.destroy();
      return;
    }
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
  }

  /** The problem for a reader of the request's language; logs what is a defect of ours. */
  describe(thrown: unknown, request: TriviumRequest): Problem {
    const error = toAppError(thrown);
    const errorId = this.ids.next<'error'>();
    const route = `${request.method} ${request.routeOptions?.url ?? 'unknown'}`;
    if (error.status >= 500) this.logger.error('request failed', { errorId, route, code: error.code, error: thrown });
    else this.logger.debug('request refused', { errorId, route, code: error.code });
    const language = languageOf(request);
    return {
      type: `urn:trivium:problem:${error.code.toLowerCase().replaceAll('_', '-')}`,
      title: titleOf(error.status, language),
      status: error.status,
      detail: error.text(language),
      instance: request.url.split('?')[0] ?? '/',
      code: error.code,
      errorId,
      ...(error instanceof ValidationError ? { errors: error.fields(language) } : {}),
    };
  }
}

function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isUnstorable(thrown)) return httpErrors.TEXT_UNSTORABLE();
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: unknown } | null)?.statusCode;
  switch (status) {
    case 404:
      return httpErrors.ROUTE_NOT_FOUND();
    case 413:
      return httpErrors.REQUEST_TOO_LARGE();
    case 415:
      return httpErrors.MEDIA_TYPE_UNSUPPORTED();
    case 429:
      return httpErrors.TOO_MANY_REQUESTS({ seconds: 60 });
    default:
      return typeof status === 'number' && status >= 400 && status < 500 ? httpErrors.REQUEST_MALFORMED() : httpErrors.INTERNAL();
  }
}

/** What PostgreSQL says of U+0000, in a text (`character_not_in_repertoire`) and in JSON (`untranslatable_character`): sent by somebody, not a defect of ours. */
const UNSTORABLE = new Set<unknown>(['22021', '22P05']);

function isUnstorable(thrown: unknown): boolean {
  const { code, driverError } = (thrown ?? {}) as { readonly code?: unknown; readonly driverError?: { readonly code?: unknown } };
  return UNSTORABLE.has(code) || UNSTORABLE.has(driverError?.code);
}

const TITLES: Record<number, Record<UiLanguage, string>> = {
  400: { en: 'Cannot be accepted', zh: '无法接受' },
  401: { en: 'Please sign in', zh: '请登录' },
  403: { en: 'Not allowed', zh: '无权限' },
  404: { en: 'Not found', zh: '未找到' },
  409: { en: 'Conflicts with the present state', zh: '与当前状态冲突' },
  413: { en: 'Too large', zh: '过大' },
  415: { en: 'Unsupported kind of content', zh: '不支持的内容类型' },
  422: { en: 'Cannot be processed', zh: '无法处理' },
  423: { en: 'Locked', zh: '已锁定' },
  429: { en: 'Too many requests', zh: '请求过于频繁' },
  503: { en: 'Not available now', zh: '暂不可用' },
};

function titleOf(status: number, language: UiLanguage): string {
  return (
    TITLES[status]?.[language] ?? (status >= 500 ? { en: 'Something failed', zh: '出现故障' } : { en: 'Refused', zh: '已拒绝' })[language]
  );
}
