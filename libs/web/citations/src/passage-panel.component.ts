import { A11yModule } from '@angular/cdk/a11y';
import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, ElementRef, afterRenderEffect, computed, inject, input, model, output, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { map } from 'rxjs';
import { translator } from '@trivium/web/i18n';
import { IconComponent, MathTextComponent } from '@trivium/web/kit';
import { citationsMessages } from './citations.messages';
import { highlight, type CitedPassage } from './passage';

const PHONE = '(max-width: 719px)';

/**
 * Shows the cited passage highlighted in its surroundings: a panel beside the text on a desk, a sheet from below on a phone. The page that
 * uses it places it in its grid on a desk and shows it only while a citation is open.
 */
@Component({
  selector: 'trivium-passage-panel',
  imports: [A11yModule, MatButtonModule, IconComponent, MathTextComponent],
  host: { '[class.sheet]': 'isPhone()', '(keydown.escape)': 'closed.emit()' },
  template: `
    @if (isPhone()) {
      <button type="button" class="scrim" tabindex="-1" [attr.aria-label]="t('close')" (click)="closed.emit()"></button>
    }
    <section
      class="panel"
      [attr.role]="isPhone() ? 'dialog' : 'complementary'"
      [attr.aria-modal]="isPhone() ? true : null"
      [attr.aria-label]="t('panel', { n: activeN() })"
      [cdkTrapFocus]="isPhone()"
      [cdkTrapFocusAutoCapture]="isPhone()"
    >
      <header>
        <span class="number">{{ activeN() }}</span>
        <span class="tv-small tv-muted tv-number" aria-live="polite">{{
          t('position', { index: index() + 1, count: citations().length })
        }}</span>
        <span class="space"></span>
        <button matIconButton type="button" [attr.aria-label]="t('previous')" [disabled]="index() <= 0" (click)="step(-1)">
          <trivium-icon name="keyboard_arrow_up" />
        </button>
        <button matIconButton type="button" [attr.aria-label]="t('next')" [disabled]="index() >= citations().length - 1" (click)="step(1)">
          <trivium-icon name="keyboard_arrow_down" />
        </button>
        <button matIconButton type="button" [attr.aria-label]="t('close')" (click)="closed.emit()"><trivium-icon name="close" /></button>
      </header>
      @if (active(); as passage) {
        <div class="where">
          <h2>{{ passage.title }}</h2>
          <p class="tv-small tv-muted">
            {{ passage.sectionPath.join(' › ') }}
            @if (passage.page) {
              <span class="tv-chip">{{ t('page', { page: passage.page }) }}</span>
            }
          </p>
        </div>
        <div #text class="text" tabindex="0" [attr.aria-label]="passage.title" role="group">
          @if (parts(); as parts) {
            @if (hasFormulas()) {
              <p>
                <trivium-math-text [text]="parts.before" /><mark><trivium-math-text [text]="parts.quote" /></mark
                ><trivium-math-text [text]="parts.after" />
              </p>
            } @else {
              <p>
                {{ parts.before }}<mark>{{ parts.quote }}</mark
                >{{ parts.after }}
              </p>
            }
          } @else {
            <p class="tv-small tv-muted">{{ t('quoteOnly') }}</p>
            <blockquote>{{ passage.quote }}</blockquote>
          }
          <ng-content />
        </div>
        @if (canOpen()) {
          <footer>
            <button matButton="outlined" type="button" (click)="sourceOpened.emit(passage)">{{ t('openSource') }}</button>
          </footer>
        }
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-block-size: 0;
      block-size: 100%;
    }
    .panel {
      display: grid;
      grid-template-rows: auto auto minmax(0, 1fr) auto;
      block-size: 100%;
      border-inline-start: var(--trivium-hairline);
      background: var(--mat-sys-surface);
    }
    header {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 8px 8px 8px 24px;
      border-block-end: var(--trivium-hairline);
    }
    .number {
      display: grid;
      place-items: center;
      min-inline-size: 24px;
      block-size: 24px;
      padding: 0 6px;
      border-radius: 6px;
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
      font-size: 0.75rem;
      font-weight: 600;
    }
    .space {
      flex: 1;
    }
    .where {
      display: grid;
      gap: 4px;
      padding: 16px 24px 8px;
    }
    h2 {
      font-size: 0.9375rem;
    }
    .text {
      padding: 8px 24px 24px;
      overflow-y: auto;
      outline-offset: -2px;
    }
    .text p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    mark {
      padding: 2px 0;
      border-radius: 2px;
      background: var(--trivium-highlight);
      color: inherit;
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    blockquote {
      margin: 8px 0;
      padding: 8px 16px;
      border-inline-start: 3px solid var(--mat-sys-primary);
      background: var(--trivium-highlight);
    }
    footer {
      padding: 12px 24px;
      border-block-start: var(--trivium-hairline);
    }
    .scrim {
      position: fixed;
      inset: 0;
      z-index: 1000;
      border: 0;
      background: rgb(0 0 0 / 45%);
    }
    :host(.sheet) .panel {
      position: fixed;
      inset-inline: 0;
      inset-block-end: 0;
      z-index: 1001;
      block-size: auto;
      max-block-size: 75dvh;
      border: 0;
      border-radius: 16px 16px 0 0;
      box-shadow: var(--trivium-float);
      animation: rise 0.2s ease-out;
    }
    :host(.sheet) header {
      padding-inline-start: 16px;
    }
    :host(.sheet) .where,
    :host(.sheet) .text {
      padding-inline: 16px;
    }
    @keyframes rise {
      from {
        transform: translateY(24px);
        opacity: 0;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class PassagePanelComponent {
  protected readonly t = translator(citationsMessages);
  private readonly text = viewChild<ElementRef<HTMLElement>>('text');

  readonly citations = input.required<readonly CitedPassage[]>();
  /** Number of the shown citation; changes with previous and next. */
  readonly activeN = model.required<number>();
  /** Whether the app can open the document at the passage. */
  readonly canOpen = input(false);
  /** Whether `$…$` in the text is LaTeX, as in textbooks, and not money. */
  readonly hasFormulas = input(false);
  readonly sourceOpened = output<CitedPassage>();
  readonly closed = output();

  protected readonly isPhone = toSignal(
    inject(BreakpointObserver)
      .observe(PHONE)
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  protected readonly index = computed(() => this.citations().findIndex(({ n }) => n === this.activeN()));
  protected readonly active = computed<CitedPassage | undefined>(() => this.citations()[this.index()]);
  protected readonly parts = computed(() => {
    const passage = this.active();
    return passage && highlight(passage);
  });

  constructor() {
    afterRenderEffect(() => {
      this.active();
      const text = this.text()?.nativeElement;
      const mark = text?.querySelector('mark');
      // The highlighted words stand in the upper third, so that the sentence before them is still in sight.
      if (text && mark) text.scrollTop = Math.max(0, mark.offsetTop - text.offsetTop - text.clientHeight / 3);
    });
  }

  protected step(by: 1 | -1): void {
    const next = this.citations()[this.index() + by];
    if (next) this.activeN.set(next.n);
  }
}
