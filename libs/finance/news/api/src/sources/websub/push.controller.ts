import { Body, Controller, Header, Headers, Param, Query } from '@nestjs/common';
import { Route } from '@trivium/platform/http';
import { PushReceiver } from './push-receiver.service';
import { type PushQuery, pushQuery, pushToken } from './push.dto';

const token = { schema: pushToken };

/** Called by hubs, not by people: the token in the address is the permission. */
@Controller('sources/websub')
export class PushController {
  constructor(private readonly pushes: PushReceiver) {}

  @Route({
    method: 'GET',
    path: ':token',
    permission: 'public',
    summary: 'Confirm a subscription to a hub (WebSub)',
    tag: 'sources',
    operation: 'verifyPush',
    produces: 'text/plain',
    callsPerMinute: 120,
  })
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Param('token', token) name: string, @Query({ schema: pushQuery }) query: PushQuery): Promise<string> {
    return this.pushes.verify(name, query);
  }

  @Route({
    method: 'POST',
    path: ':token',
    permission: 'public',
    summary: 'Take a change that a hub tells (WebSub)',
    tag: 'sources',
    operation: 'receivePush',
    status: 202,
    callsPerMinute: 600,
  })
  async receive(
    @Param('token', token) name: string,
    @Body() body: unknown,
    @Headers('content-type') contentType: string | undefined,
    @Headers('x-hub-signature') signature: string | undefined,
  ): Promise<void> {
    await this.pushes.receive(name, { body: Buffer.isBuffer(body) ? body : Buffer.alloc(0), contentType, signature });
  }
}
