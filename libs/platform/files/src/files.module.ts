import { join } from 'node:path';
import { type BeforeApplicationShutdown, type DynamicModule, Global, Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { BlobFolder } from './blob-folder';
import { FileStore } from './file-store';
import { FilesRepository } from './files.repository';

/** Files for every capability: `FileStore`. */
@Global()
@Module({})
export class FilesModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private sweeping: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @param dataFolder the app's own; the bytes lie below its `files`. A volume shared by all servers where there are several. */
  static register({ dataFolder }: { dataFolder: string }): DynamicModule {
    return {
      module: FilesModule,
      providers: [{ provide: BlobFolder, useValue: new BlobFolder(join(dataFolder, 'files')) }, FilesRepository, FileStore],
      exports: [FileStore],
    };
  }

  /** Does not hold up the start: an orphan hurts nobody for a minute more. */
  onApplicationBootstrap(): void {
    this.sweeping = this.files.sweepOrphans().catch((error: unknown) => this.logger.warn('orphaned files not removed', { error }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.sweeping;
    await this.files.settled();
  }
}
