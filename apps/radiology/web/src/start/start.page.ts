import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { EmptyStateComponent, PageHeaderComponent } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { appMessages } from '../app.messages';

/** First page after signing in. */
@Component({
  selector: 'trivium-start-page',
  imports: [RouterLink, MatButtonModule, EmptyStateComponent, PageHeaderComponent],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('welcome', { name: session.user()?.displayName ?? '' })" [lead]="t('tagline')" />
      <div class="tv-card">
        <trivium-empty-state art="scan" [heading]="t('startTitle')" [text]="t('startText')"
          ><a matButton="filled" routerLink="/about">{{ t('startAction') }}</a></trivium-empty-state
        >
      </div>
    </div>
  `,
})
export class StartPage {
  protected readonly session = inject(SessionService);
  protected readonly t = translator(appMessages);
}
