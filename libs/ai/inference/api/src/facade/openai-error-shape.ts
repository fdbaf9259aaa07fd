import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { type Problem, problemSchema } from '@trivium/platform/http';
import { type OpenAiError, openAiErrorOf } from './openai-error';

/** Where the façade answers; the suite serves its web app outside `/api`. */
const FACADE_PREFIX = '/api/v1/';

/**
 * Gives every refusal below `/api/v1/` the shape that OpenAI's clients read, also those that no controller sees: a body that is no JSON or too large, the limit of calls,
 * an address that does not exist.
 */
@Injectable()
export class OpenAiErrorShape implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onSend', async (request, reply, payload: unknown) => {
      const isProblem = String(reply.getHeader('content-type') ?? '').startsWith('application/problem+json');
      if (!isProblem || !request.url.startsWith(FACADE_PREFIX) || typeof payload !== 'string') return payload;
      void reply.header('content-type', 'application/json; charset=utf-8').removeHeader('content-length');
      return JSON.stringify(openAiErrorOfProblem(problemSchema.parse(JSON.parse(payload))));
    });
  }
}

/** A problem in OpenAI's shape; the refused fields stand in its message. */
export function openAiErrorOfProblem({ status, code, detail, errorId, errors = [] }: Problem): OpenAiError {
  const fields = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return openAiErrorOf({ status, code, message: fields === '' ? detail : `${detail} ${fields}`, param: errors[0]?.path, errorId });
}
