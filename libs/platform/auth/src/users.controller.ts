import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, Route } from '@trivium/platform/http';
import type { UserId } from '@trivium/shared/kernel';
import type { z } from 'zod';
import {
  changeUser,
  createdUserResponse,
  createUser,
  oneTimePasswordResponse,
  toUserResponse,
  userList,
  userQuery,
  userResponse,
  type UserResponse,
} from './dto/users.dto';
import { UsersService } from './users.service';

@Controller('users')
export class UsersController {
  constructor(@Inject(UsersService) private readonly users: UsersService) {}

  @Route({
    method: 'GET',
    permission: 'users:read',
    summary: 'List accounts by name',
    tag: 'users',
    operation: 'listUsers',
    response: userList,
  })
  async list(
    @Caller() caller: CallerIdentity,
    @Query({ schema: userQuery }) query: z.infer<typeof userQuery>,
  ): Promise<z.infer<typeof userList>> {
    const { items, nextCursor } = await this.users.list(caller, query);
    return { items: items.map(toUserResponse), nextCursor };
  }

  @Route({
    method: 'POST',
    permission: 'users:write',
    summary: 'Create an account',
    tag: 'users',
    operation: 'createUser',
    status: 201,
    response: createdUserResponse,
  })
  async create(
    @Caller() caller: CallerIdentity,
    @Body({ schema: createUser }) body: z.infer<typeof createUser>,
  ): Promise<z.infer<typeof createdUserResponse>> {
    const { account, oneTimePassword } = await this.users.create(caller, body);
    return { ...toUserResponse(account), oneTimePassword };
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'users:read',
    summary: 'Show an account',
    tag: 'users',
    operation: 'getUser',
    response: userResponse,
  })
  async get(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<UserResponse> {
    return toUserResponse(await this.users.get(caller, id as UserId));
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'users:write',
    summary: 'Change name, roles or whether an account is active',
    tag: 'users',
    operation: 'changeUser',
    response: userResponse,
  })
  async change(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: changeUser }) body: z.infer<typeof changeUser>,
  ): Promise<UserResponse> {
    return toUserResponse(await this.users.change(caller, id as UserId, body));
  }

  @Route({
    method: 'POST',
    path: ':id/reset-password',
    permission: 'users:write',
    summary: 'Give an account a one-time password',
    tag: 'users',
    operation: 'resetUserPassword',
    response: oneTimePasswordResponse,
  })
  resetPassword(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
  ): Promise<z.infer<typeof oneTimePasswordResponse>> {
    return this.users.resetPassword(caller, id as UserId);
  }

  @Route({
    method: 'POST',
    path: ':id/unlock',
    permission: 'users:write',
    summary: 'Let a locked-out person try again',
    tag: 'users',
    operation: 'unlockUser',
    response: userResponse,
  })
  async unlock(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<UserResponse> {
    return toUserResponse(await this.users.unlock(caller, id as UserId));
  }
}
