import { type DynamicModule, Module } from '@nestjs/common';
import { type FormatRenderer, RecordedTexts, RecordedTextsRepository } from '@trivium/platform/documents';
import { ConversationsRepository } from '../conversations.repository';
import { ConversationsService } from '../conversations.service';
import { ConversationExportController } from './conversation-export.controller';
import { ConversationExportService, EXPORT_RENDERER } from './conversation-export.service';

export interface TutorExportModuleOptions {
  /** Who draws: `isolatedRenderer` with the bundled worker in an app, so that a long conversation keeps nobody else waiting. */
  readonly draw: FormatRenderer;
}

/** Conversations as files. Needs `DatabaseModule`, `AuditModule` and `HttpModule` beside it. */
@Module({})
export class TutorExportModule {
  static register({ draw }: TutorExportModuleOptions): DynamicModule {
    return {
      module: TutorExportModule,
      controllers: [ConversationExportController],
      providers: [
        { provide: EXPORT_RENDERER, useValue: draw },
        RecordedTexts,
        RecordedTextsRepository,
        ConversationsRepository,
        ConversationsService,
        ConversationExportService,
      ],
    };
  }
}
