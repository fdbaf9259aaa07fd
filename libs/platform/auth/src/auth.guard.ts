import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ROUTE_OPTIONS, type RouteOptions, type TriviumRequest } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { API_KEY_PREFIX, ApiKeysService } from './api-keys/api-keys.service';
import { authErrors } from './auth.errors';
import { RolePermissions } from './auth.options';
import { assertOwnPage, isUnsafe } from './csrf';
import { SessionCookies } from './session-cookies';
import type { SessionKind } from './session.entity';
import { SessionsService } from './sessions.service';

const DURING_PASSWORD_CHANGE = Symbol('DuringPasswordChange');

/** Leaves a route open to somebody who must first choose a password. */
export const DuringPasswordChange = () => SetMetadata(DURING_PASSWORD_CHANGE, true);

/** Guards every route: a route that declares no permission is closed. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(ApiKeysService) private readonly apiKeys: ApiKeysService,
    @Inject(SessionCookies) private readonly cookies: SessionCookies,
    @Inject(RolePermissions) private readonly permissions: RolePermissions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const route = this.reflector.get<RouteOptions | undefined>(ROUTE_OPTIONS, handler);
    if (!route) {
      this.logger.error('route without a permission', { handler: `${context.getClass().name}.${handler.name}` });
      throw authErrors.AUTH_ROUTE_UNDECLARED();
    }
    if (route.permission === 'public') return true;
    const request = context.switchToHttp().getRequest<TriviumRequest>();
    const { token, kind } = this.presented(request);
    if (token.startsWith(API_KEY_PREFIX)) return this.admitKey(request, token, route);
    const { userId, organisationId, roles, credentialId, mustChangePassword } = await this.sessions.authenticate(token, kind);
    // A browser sends cookies by itself, also for another page; a bearer token it does not.
    if (kind === 'cookie' && isUnsafe(request.method)) this.cookies.assertOwnRequest(request, token);
    if (mustChangePassword && !this.reflector.get<boolean | undefined>(DURING_PASSWORD_CHANGE, handler))
      throw authErrors.AUTH_PASSWORD_CHANGE_REQUIRED();
    const permissions = this.permissions.of(roles);
    if (route.permission !== 'signed-in' && !permissions.has(route.permission)) throw authErrors.AUTH_FORBIDDEN();
    request.caller = { userId, organisationId, roles, permissions, sessionId: credentialId };
    return true;
  }

  /** A key opens what was chosen for it and its owner still may; never what concerns the owner's account, such as a new password or another key. */
  private async admitKey(request: TriviumRequest, token: string, { permission }: RouteOptions): Promise<boolean> {
    const { userId, organisationId, roles, credentialId, keyPermissions = [] } = await this.apiKeys.authenticate(token);
    const held = this.permissions.of(roles);
    const permissions = new Set(keyPermissions.filter((name) => held.has(name)));
    if (!permissions.has(permission)) throw authErrors.AUTH_KEY_FORBIDDEN();
    request.caller = { userId, organisationId, roles, permissions, sessionId: credentialId };
    return true;
  }

  /** A bearer token counts before a cookie: who sends one means it. */
  private presented(request: TriviumRequest): { token: string; kind: SessionKind } {
    const { authorization } = request.headers;
    if (authorization !== undefined) return { token: /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '', kind: 'bearer' };
    const token = this.cookies.tokenIn(request);
    if (token === undefined) throw authErrors.AUTH_REQUIRED();
    return { token, kind: 'cookie' };
  }
}

/** Keeps another page from signing a visitor in under an account of its own (login CSRF). */
@Injectable()
export class OwnPageGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    assertOwnPage(context.switchToHttp().getRequest<TriviumRequest>());
    return true;
  }
}
