import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { sentimentMessages } from '../words/sentiment.messages';

/** From texts to versions and back. */
@Component({
  selector: 'trivium-sentiment-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="t('pages')">
      <a routerLink="/sentiment" routerLinkActive="here" ariaCurrentWhenActive="page" [routerLinkActiveOptions]="{ exact: true }">{{
        t('tryTab')
      }}</a>
      <a routerLink="/sentiment/models" routerLinkActive="here" ariaCurrentWhenActive="page">{{ t('modelsTab') }}</a>
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      border-block-end: var(--trivium-hairline);
    }
    a {
      padding: 8px 16px;
      border-block-end: 2px solid transparent;
      color: inherit;
      text-decoration: none;
    }
    a.here {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
      font-weight: 600;
    }
  `,
})
export class SentimentTabsComponent {
  protected readonly t = translator(sentimentMessages);
}
