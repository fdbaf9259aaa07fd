import { Inject, Injectable } from '@nestjs/common';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AUTH_OPTIONS, type AuthModuleOptions } from './auth.options';
import { assertOwnPage, CsrfTokens } from './csrf';

/** The two cookies of a browser's session: the token that scripts cannot read, and the CSRF value that they must. */
@Injectable()
export class SessionCookies {
  private readonly name: string;
  private readonly csrfName: string;
  private readonly csrf: CsrfTokens;

  constructor(@Inject(AUTH_OPTIONS) private readonly options: AuthModuleOptions) {
    this.name = `trivium_${options.app}`;
    this.csrfName = `${this.name}_csrf`;
    this.csrf = new CsrfTokens(options.secretKey);
  }

  tokenIn(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, token: string, expiresAt: Date): void {
    const shared = { sameSite: 'strict', path: '/', secure: this.options.cookie.secure, expires: expiresAt } as const;
    void reply.setCookie(this.name, token, { ...shared, httpOnly: true });
    void reply.setCookie(this.csrfName, this.csrf.of(token), shared);
  }

  clear(reply: FastifyReply): void {
    for (const name of [this.name, this.csrfName])
      void reply.clearCookie(name, { path: '/', sameSite: 'strict', secure: this.options.cookie.secure });
  }

  /** @throws AppError AUTH_CSRF unless the request comes from a page of ours that could read the CSRF cookie */
  assertOwnRequest(request: FastifyRequest, token: string): void {
    assertOwnPage(request);
    this.csrf.assertSubmitted(request, this.csrfName, token);
  }
}
