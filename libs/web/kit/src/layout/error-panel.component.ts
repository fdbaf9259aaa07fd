import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { Clipboard } from '../content/clipboard';
import { UNREACHABLE, type Problem } from '../http/problem';
import { kitMessages } from '../kit.messages';
import { IconComponent } from './icon.component';

/** Renders a problem: what happened, what was kept, what to do, which fields are wrong, and the error id to hand to support. */
@Component({
  selector: 'trivium-error-panel',
  imports: [MatButtonModule, IconComponent],
  host: { role: 'alert' },
  template: `
    <trivium-icon name="error_outline" [size]="24" />
    <div class="words">
      <p class="title">{{ title() }}</p>
      @if (detail()) {
        <p>{{ detail() }}</p>
      }
      @if (kept()) {
        <p>{{ kept() }}</p>
      }
      @if (problem().errors.length > 0) {
        <ul>
          @for (item of problem().errors; track $index) {
            <li>
              <code>{{ item.path }}</code> {{ item.message }}
            </li>
          }
        </ul>
      }
      <div class="tv-row">
        @if (canRetry()) {
          <button matButton="outlined" type="button" (click)="retry.emit()">{{ t('retry') }}</button>
        }
        <ng-content />
        @if (problem().errorId; as errorId) {
          <span class="id tv-small"
            >{{ t('errorId') }} <code>{{ errorId }}</code>
            <button type="button" class="copy" (click)="copy(errorId)">{{ isCopied() ? t('copied') : t('copy') }}</button></span
          >
        }
      </div>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 16px;
      padding: 16px;
      border: 1px solid color-mix(in srgb, var(--mat-sys-error) 35%, transparent);
      border-radius: var(--trivium-radius);
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
    .words {
      display: grid;
      gap: 8px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .title {
      font-weight: 620;
    }
    ul {
      margin: 0;
      padding-inline-start: 20px;
    }
    .id {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    .copy {
      padding: 2px 8px;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
      text-decoration: underline;
    }
    button[matButton] {
      --mat-button-outlined-label-text-color: var(--mat-sys-on-error-container);
      --mat-button-outlined-outline-color: currentColor;
    }
  `,
})
export class ErrorPanelComponent {
  private readonly clipboard = inject(Clipboard);
  protected readonly t = translator(kitMessages);

  readonly problem = input.required<Problem>();
  /** What the page itself kept, when the server cannot know it (an unsent text, a chosen file). */
  readonly kept = input('');
  readonly canRetry = input(false);
  readonly retry = output();

  protected readonly isCopied = signal(false);
  protected readonly title = computed(
    () => this.problem().title || this.t(this.problem().code === UNREACHABLE ? 'unreachableTitle' : 'unexpectedTitle'),
  );
  protected readonly detail = computed(() => {
    const { code, title, detail } = this.problem();
    if (detail || title) return detail === title ? '' : detail;
    return this.t(code === UNREACHABLE ? 'unreachableDetail' : 'unexpectedDetail');
  });

  protected async copy(errorId: string): Promise<void> {
    this.isCopied.set(await this.clipboard.copy(errorId));
  }
}
