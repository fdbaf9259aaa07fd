import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@trivium/platform/observability';

/** Nest's own messages as structured events; its chatter about mapped routes stays at debug level. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.logger.debug('framework', { message, context });
  }
  warn(message: unknown, context?: unknown): void {
    this.logger.warn('framework', { message, context });
  }
  error(message: unknown, ...details: unknown[]): void {
    this.logger.error('framework', { error: message instanceof Error ? message : String(message), details: details.map(String) });
  }
  debug(message: unknown, context?: unknown): void {
    this.logger.debug('framework', { message, context });
  }
}
