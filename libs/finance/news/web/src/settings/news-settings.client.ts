import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  changeNewsSettings,
  previewNewsRetention,
  showNewsSettings,
  type ChangeNewsSettings,
  type NewsRetentionPreview,
  type NewsSettings,
} from '@trivium/finance/api-client';

/** Calls of the settings page. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class NewsSettingsClient {
  private readonly api = inject(ApiClient);

  read(): Promise<NewsSettings> {
    return this.api.invoke(showNewsSettings, {});
  }

  preview(keptDays: number): Promise<NewsRetentionPreview> {
    return this.api.invoke(previewNewsRetention, { keptDays });
  }

  change(body: ChangeNewsSettings): Promise<NewsSettings> {
    return this.api.invoke(changeNewsSettings, { body });
  }
}
