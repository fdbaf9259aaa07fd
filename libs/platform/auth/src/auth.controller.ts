import { Body, Controller, Inject, Res, UseGuards } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { DuringPasswordChange, OwnPageGuard } from './auth.guard';
import { changePasswordRequest, identityResponse, signInRequest, signInResponse } from './dto/auth.dto';
import { SessionCookies } from './session-cookies';
import { type Identity, SignInService } from './sign-in.service';

@Controller('auth')
export class AuthController {
  constructor(
    @Inject(SignInService) private readonly signIn: SignInService,
    @Inject(SessionCookies) private readonly cookies: SessionCookies,
  ) {}

  @Route({
    method: 'POST',
    path: 'login',
    permission: 'public',
    summary: 'Sign in',
    tag: 'auth',
    operation: 'signIn',
    response: signInResponse,
    callsPerMinute: 10,
  })
  @UseGuards(OwnPageGuard)
  async login(
    @Body({ schema: signInRequest }) body: z.infer<typeof signInRequest>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof signInResponse>> {
    const { identity, bearerToken, cookieToken, expiresAt } = await this.signIn.signIn(body.email, body.password);
    this.cookies.set(reply, cookieToken, expiresAt);
    return { ...copyOf(identity), accessToken: bearerToken };
  }

  @Route({ method: 'POST', path: 'logout', permission: 'signed-in', summary: 'Sign out', tag: 'auth', operation: 'signOut', status: 204 })
  @DuringPasswordChange()
  async logout(@Caller() caller: CallerIdentity, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIn.signOut(caller);
    this.cookies.clear(reply);
  }

  @Route({
    method: 'GET',
    path: 'me',
    permission: 'signed-in',
    summary: 'Tell who is signed in and may do what',
    tag: 'auth',
    operation: 'me',
    response: identityResponse,
  })
  @DuringPasswordChange()
  async me(@Caller() caller: CallerIdentity): Promise<z.infer<typeof identityResponse>> {
    return copyOf(await this.signIn.describe(caller));
  }

  @Route({
    method: 'POST',
    path: 'password',
    permission: 'signed-in',
    summary: 'Change the own password',
    tag: 'auth',
    operation: 'changePassword',
    status: 204,
    callsPerMinute: 10,
  })
  @DuringPasswordChange()
  async changePassword(
    @Caller() caller: CallerIdentity,
    @Body({ schema: changePasswordRequest }) body: z.infer<typeof changePasswordRequest>,
  ): Promise<void> {
    await this.signIn.changePassword(caller, body);
  }
}

/** zod's types are mutable, ours are not. */
function copyOf(identity: Identity): z.infer<typeof identityResponse> {
  return { ...identity, user: { ...identity.user, roles: [...identity.user.roles] }, permissions: [...identity.permissions] };
}
