import { Injectable, inject } from '@angular/core';
import { ApiClient, showNewsJudging, type NewsJudging } from '@trivium/finance/api-client';

/** Whether all news are judged by the version of the model that is in use. */
@Injectable({ providedIn: 'root' })
export class JudgingClient {
  private readonly api = inject(ApiClient);

  read(): Promise<NewsJudging> {
    return this.api.invoke(showNewsJudging, {});
  }
}
