import {
  applyDecorators,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SerializeOptions,
  SetMetadata,
  StandardSchemaSerializerInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { ZodType } from 'zod';

/** Who may call a route: anybody, anybody signed in, or who holds the named permission. */
export type RoutePermission = 'public' | 'signed-in' | `${string}:${string}`;

export interface RouteOptions {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the controller's path; empty for the path itself. */
  readonly path?: string;
  readonly permission: RoutePermission;
  /** One sentence in the imperative, for the API's documentation. */
  readonly summary: string;
  /** Groups the generated client: one service per tag. */
  readonly tag: string;
  /** Name of the client's method; unique within the API. */
  readonly operation: string;
  /** Success status: 200 unless told. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Shape of the success answer; what is not in it does not leave the server. */
  readonly response?: ZodType;
  /** Media type of a success answer that is not JSON (`text/event-stream`, a file). */
  readonly produces?: string;
  /** Calls a minute from one address, below the general limit. */
  readonly callsPerMinute?: number;
  /** Takes one file as multipart field `file`. */
  readonly takesFile?: boolean;
}

export const ROUTE_OPTIONS = Symbol('RouteOptions');

const STATUS_WORDS: Record<number, string> = {
  200: 'Done',
  201: 'Created',
  202: 'Accepted: a job works on it',
  204: 'Done, nothing to tell',
};

/** Declares a route: verb, permission, schema and documentation in one place. A route without it does not start (see `RouteGuard`). */
export function Route(options: RouteOptions): MethodDecorator {
  const { method, path = '', summary, tag, operation, status = 200, response, produces, callsPerMinute, takesFile } = options;
  return applyDecorators(
    RequestMapping({ method: RequestMethod[method], path }),
    SetMetadata(ROUTE_OPTIONS, options),
    HttpCode(status),
    // Not for all routes: a stream has nothing to be shaped, and would go through the machinery of interceptors for it.
    ...(response ? [SerializeOptions({ schema: response }), UseInterceptors(StandardSchemaSerializerInterceptor)] : []),
    ApiTags(tag),
    ApiOperation({ summary, operationId: operation }),
    ApiResponse({
      status,
      description: STATUS_WORDS[status] ?? 'Done',
      ...(response ? { standardSchema: response } : produces ? { content: { [produces]: { schema: { type: 'string' } } } } : {}),
    }),
    ApiResponse({
      status: 'default',
      description: 'A problem (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
    ...(callsPerMinute === undefined ? [] : [RouteConfig({ rateLimit: { max: callsPerMinute, timeWindow: 60_000 } })]),
    ...(takesFile
      ? [
          ApiConsumes('multipart/form-data'),
          ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }),
        ]
      : []),
  );
}
