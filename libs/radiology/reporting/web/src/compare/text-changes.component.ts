import { Component, computed, input } from '@angular/core';
import type { TextChange } from './text-change';
import { translator } from '@trivium/web/i18n';
import { SECTIONS } from '../editor/report-parts';
import { reportingMessages } from '../words/reporting.messages';
import { signMessages } from '../words/sign.messages';

/** Two texts in one, section by section: what went is struck through, what came is underlined. */
@Component({
  selector: 'trivium-text-changes',
  template: `
    @for (part of parts(); track part.name) {
      <section>
        <h3>{{ words(part.name) }}</h3>
        <p class="text" data-user-content [attr.lang]="language() === 'zh' ? 'zh-CN' : 'en'">
          @for (change of part.changes; track $index) {
            @switch (change.kind) {
              @case ('removed') {<del [attr.aria-label]="t('removed') + ' ' + change.text">{{ change.text }}</del>}
              @case ('added') {<ins [attr.aria-label]="t('added') + ' ' + change.text">{{ change.text }}</ins>}
              @default {<span>{{ change.text }}</span>}
            }
          }
        </p>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    h3 {
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .text {
      color: var(--mat-sys-on-surface);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    del {
      background: var(--trivium-negative-container);
      color: var(--mat-sys-on-error-container);
    }
    ins {
      background: var(--trivium-positive-container);
      color: var(--trivium-positive);
      text-decoration: underline;
    }
  `,
}) // prettier-ignore
export class TextChangesComponent {
  protected readonly t = translator(signMessages);
  protected readonly words = translator(reportingMessages);
  readonly changes = input.required<readonly TextChange[]>();
  readonly language = input.required<'en' | 'zh'>();

  protected readonly parts = computed(() =>
    SECTIONS.map((name) => ({ name, changes: this.changes().filter(({ section }) => section === name) })).filter(
      ({ changes }) => changes.length > 0,
    ),
  );
}
