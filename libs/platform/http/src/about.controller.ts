import { Controller, Inject } from '@nestjs/common';
import { z } from 'zod';
import { Route } from './route.decorator';

const modelSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['deepseek', 'openai', 'gguf', 'transformers']),
    model: z.string(),
    place: z.enum(['local', 'cloud']),
    maxDataClass: z.enum(['public', 'internal', 'confidential', 'restricted']),
  })
  .meta({ id: 'Model' });

export const aboutResponse = z
  .object({
    app: z.string(),
    title: z.string(),
    version: z.string(),
    commit: z.string(),
    inference: z.object({ engines: z.array(z.enum(['embedded', 'local', 'cloud', 'edge'])), models: z.array(modelSchema) }),
    database: z.object({ engine: z.string(), version: z.string() }),
    demo: z
      .object({
        password: z.string(),
        accounts: z.array(z.object({ email: z.string(), displayName: z.string(), roles: z.array(z.string()) })),
      })
      .optional()
      .describe('Only while demo accounts are on: on the embedded database and the loopback address'),
  })
  .meta({ id: 'About' });

const modelsResponse = z.object({ items: z.array(modelSchema), nextCursor: z.null() }).meta({ id: 'ModelList' });

export type About = z.infer<typeof aboutResponse>;
export const ABOUT = Symbol('About');

@Controller()
export class AboutController {
  constructor(@Inject(ABOUT) private readonly about: About) {}

  @Route({
    method: 'GET',
    path: 'about',
    permission: 'public',
    summary: 'Tell what runs here',
    tag: 'about',
    operation: 'about',
    response: aboutResponse,
  })
  describe(): About {
    return this.about;
  }

  @Route({
    method: 'GET',
    path: 'models',
    permission: 'public',
    summary: 'List the configured models',
    tag: 'about',
    operation: 'models',
    response: modelsResponse,
  })
  models(): z.infer<typeof modelsResponse> {
    return { items: this.about.inference.models, nextCursor: null };
  }
}
