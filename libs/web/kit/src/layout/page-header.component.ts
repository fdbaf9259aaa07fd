import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IconComponent } from './icon.component';

/** The top of a page: heading, one sentence of purpose, and its actions as content. */
@Component({
  selector: 'trivium-page-header',
  imports: [RouterLink, IconComponent],
  template: `
    <div class="words">
      @if (backLink(); as link) {
        <a class="back tv-small" [routerLink]="link"><trivium-icon name="arrow_back" [size]="16" /> {{ backLabel() }}</a>
      }
      <h1>{{ heading() }}</h1>
      @if (lead()) {
        <p class="tv-muted">{{ lead() }}</p>
      }
    </div>
    <div class="actions tv-no-print"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      justify-content: space-between;
      gap: 16px;
    }
    .words {
      display: grid;
      gap: 4px;
      flex: 1 1 320px;
      min-width: 0;
    }
    .words p {
      max-width: 64ch;
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      justify-self: start;
      text-decoration: none;
    }
    .back:hover {
      text-decoration: underline;
    }
    h1 {
      overflow-wrap: anywhere;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeaderComponent {
  readonly heading = input.required<string>();
  readonly lead = input('');
  readonly backLink = input<string>();
  readonly backLabel = input('');
}
