import { Body, Controller, Inject, Param } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, Route } from '@trivium/platform/http';
import type { z } from 'zod';
import { apiKeyList, createApiKey, createdApiKey, toApiKey } from '../dto/api-keys.dto';
import { ApiKeysService } from './api-keys.service';

@Controller('api-keys')
export class ApiKeysController {
  constructor(@Inject(ApiKeysService) private readonly keys: ApiKeysService) {}

  @Route({
    method: 'GET',
    permission: 'signed-in',
    summary: 'List the caller’s API keys, the newest first',
    tag: 'api-keys',
    operation: 'listApiKeys',
    response: apiKeyList,
  })
  async list(@Caller() caller: CallerIdentity): Promise<z.infer<typeof apiKeyList>> {
    return { items: (await this.keys.list(caller)).map(toApiKey), nextCursor: null };
  }

  @Route({
    method: 'POST',
    permission: 'signed-in',
    summary: 'Make an API key for another program',
    tag: 'api-keys',
    operation: 'createApiKey',
    status: 201,
    response: createdApiKey,
  })
  async create(
    @Caller() caller: CallerIdentity,
    @Body({ schema: createApiKey }) body: z.infer<typeof createApiKey>,
  ): Promise<z.infer<typeof createdApiKey>> {
    const { key, token } = await this.keys.create(caller, body);
    return { ...toApiKey(key), token };
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'signed-in',
    summary: 'End an API key',
    tag: 'api-keys',
    operation: 'revokeApiKey',
    status: 204,
  })
  revoke(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<void> {
    return this.keys.revoke(caller, id);
  }
}
