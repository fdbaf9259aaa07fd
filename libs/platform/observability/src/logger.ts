import pino, { type DestinationStream, type Logger as PinoLogger } from 'pino';

/** Structured log of facts about the program; never of people: names, addresses, questions and file contents do not belong in a field. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  child(fields: LogFields): Logger;
}

export type LogFields = Readonly<Record<string, unknown>>;

export const LOGGER = Symbol('Logger');

/** Fields that hold personal text or secrets wherever they occur, up to two levels deep. */
const REDACTED = [
  'password',
  'accessToken',
  'token',
  'secret',
  'apiKey',
  'authorization',
  'cookie',
  'email',
  'displayName',
  'question',
  'answer',
  'text',
  'body',
  'query',
];

export interface LoggerOptions {
  readonly level: string;
  readonly app: string;
  readonly destination?: DestinationStream;
}

export function createLogger({ level, app, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { app },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    serializers: { error: serializeError },
  };
  return new EventLogger(destination ? pino(options, destination) : pino(options));
}

/** A stack names places in the code; a message may quote a value, so database detail fields are left out. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? serializeError(error.cause) : undefined;
  return { name: error.name, message: error.message, stack: error.stack, ...(cause ? { cause } : {}) };
}

class EventLogger implements Logger {
  constructor(private readonly log: PinoLogger) {}

  debug(event: string, fields: LogFields = {}): void {
    this.log.debug(fields, event);
  }
  info(event: string, fields: LogFields = {}): void {
    this.log.info(fields, event);
  }
  warn(event: string, fields: LogFields = {}): void {
    this.log.warn(fields, event);
  }
  error(event: string, fields: LogFields = {}): void {
    this.log.error(fields, event);
  }
  child(fields: LogFields): Logger {
    return new EventLogger(this.log.child(fields));
  }
}
