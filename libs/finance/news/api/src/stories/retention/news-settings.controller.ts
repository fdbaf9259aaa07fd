import { Body, Controller, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import {
  type ChangeNewsSettings,
  changeNewsSettings,
  type NewsSettingsResponse,
  newsSettingsResponse,
  type RetentionPreview,
  retentionPreview,
  type RetentionPreviewQuery,
  retentionPreviewQuery,
} from './news-settings.dto';
import { NewsSettingsService } from './news-settings.service';

const tag = 'News settings';

/** What an administrator decides about the organisation's news. */
@Controller('news/settings')
export class NewsSettingsController {
  constructor(private readonly settings: NewsSettingsService) {}

  @Route({ method: 'GET', permission: 'news:manage', summary: 'Show how long news are kept', tag, operation: 'showNewsSettings', response: newsSettingsResponse }) // prettier-ignore
  show(@Caller() caller: CallerIdentity): Promise<NewsSettingsResponse> {
    return this.settings.get(caller);
  }

  @Route({ method: 'GET', path: 'retention-preview', permission: 'news:manage', summary: 'Count what would be removed if news were kept for so many days', tag, operation: 'previewNewsRetention', response: retentionPreview }) // prettier-ignore
  preview(
    @Caller() caller: CallerIdentity,
    @Query({ schema: retentionPreviewQuery }) { keptDays }: RetentionPreviewQuery,
  ): Promise<RetentionPreview> {
    return this.settings.preview(caller, keptDays);
  }

  @Route({ method: 'PUT', permission: 'news:manage', summary: 'Keep news for so many days; a job removes what is older', tag, operation: 'changeNewsSettings', response: newsSettingsResponse }) // prettier-ignore
  change(@Caller() caller: CallerIdentity, @Body({ schema: changeNewsSettings }) body: ChangeNewsSettings): Promise<NewsSettingsResponse> {
    return this.settings.change(caller, body);
  }
}
