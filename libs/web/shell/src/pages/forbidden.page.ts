import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { EmptyStateComponent } from '@trivium/web/kit';
import { shellMessages } from '../shell.messages';

@Component({
  selector: 'trivium-forbidden-page',
  imports: [RouterLink, MatButtonModule, EmptyStateComponent],
  template: `
    <div class="tv-page">
      <h1 class="tv-visually-hidden">{{ t('forbiddenTitle') }}</h1>
      <trivium-empty-state art="lock" [heading]="t('forbiddenTitle')" [text]="t('forbiddenText')"
        ><a matButton="filled" routerLink="/">{{ t('home') }}</a></trivium-empty-state
      >
    </div>
  `,
})
export class ForbiddenPage {
  protected readonly t = translator(shellMessages);
}
