import { z } from 'zod';
import { modelEndpointSchema } from './model-endpoint.schema';

const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address');

const modelEndpoints = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a JSON list' });
      return z.NEVER;
    }
  })
  .pipe(z.array(modelEndpointSchema));

const hostPort = z.string().regex(/^(\[[0-9a-f:]+\]|[a-z0-9.-]+):\d{1,5}$/i, 'must be host:port');

const hostPorts = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(hostPort))
  .default([]);

/** Every variable that the three apps read. A test holds `docker-compose.yml` against this list. */
export const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL_EDUCATION: postgresUrl.optional(),
  DATABASE_URL_RADIOLOGY: postgresUrl.optional(),
  DATABASE_URL_FINANCE: postgresUrl.optional(),
  DATABASE_OWNER_URL_EDUCATION: postgresUrl.optional(),
  DATABASE_OWNER_URL_RADIOLOGY: postgresUrl.optional(),
  DATABASE_OWNER_URL_FINANCE: postgresUrl.optional(),
  DEMO: flag.optional(),
  DEMO_PASSWORD: z.string().min(8).default('trivium-demo'),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  SECRET_KEY_FILE: z.string().min(1).optional(),
  MODEL_ENDPOINTS: modelEndpoints.default([]),
  MODEL_HOSTS: hostPorts,
  MODEL_FOLDER: z.string().min(1).optional(),
  OUTBOUND_ALLOW: hostPorts,
  /** Base of an OpenAI-compatible transcription service on an own machine (`http://127.0.0.1:8000/v1`), for dictation by voice. */
  TRANSCRIPTION_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRANSCRIPTION_MODEL: z.string().min(1).optional(),
  /** Collector of traces and metrics of model calls (OTLP over HTTP). */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Where people reach this app, for links in mails and for callbacks of WebSub hubs. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Server that mails leave through: `smtp://user:password@host:587`, `smtps://…`. No mail is sent where there is none. */
  MAIL_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  WORKERS: z.enum(['inline', 'none', 'only']).default('inline'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LOG_PRETTY: flag.default(false),
  TRUST_PROXY: flag.default(false),
  SECURE_COOKIES: flag.optional(),
  TRIVIUM_COMMIT: z.string().min(1).default('unknown'),
});

export type Environment = z.infer<typeof environmentSchema>;
