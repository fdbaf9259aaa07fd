import { Controller, Inject, Res } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Route } from './route.decorator';

const healthResponse = z
  .object({ status: z.enum(['ok', 'failing']), checks: z.record(z.string(), z.enum(['ok', 'failing'])) })
  .meta({ id: 'Health' });

type Health = z.infer<typeof healthResponse>;

@Controller('health')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Route({
    method: 'GET',
    path: 'live',
    permission: 'public',
    summary: 'Tell whether the process answers',
    tag: 'health',
    operation: 'live',
    response: healthResponse,
  })
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  @Route({
    method: 'GET',
    path: 'ready',
    permission: 'public',
    summary: 'Tell whether the database answers',
    tag: 'health',
    operation: 'ready',
    response: healthResponse,
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const isUp = await this.database.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (!isUp) void reply.status(503);
    return { status: isUp ? 'ok' : 'failing', checks: { database: isUp ? 'ok' : 'failing' } };
  }
}
