import { Component, computed, inject, input } from '@angular/core';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { struckMessages } from './struck.messages';

/** A sentence that a model wrote and that was taken out, with the reasons in the reader's language. */
export interface StruckSentence {
  readonly text: string;
  readonly reasons: readonly string[];
}

/** What a model wrote and the reader was spared: closed at first, since it is not the answer. */
@Component({
  selector: 'trivium-struck-sentences',
  imports: [IconComponent],
  template: `
    <details>
      <summary class="tv-small">
        <trivium-icon name="content_cut" [size]="16" />{{ summary() }}<trivium-icon class="more" name="expand_more" [size]="16" />
      </summary>
      <p class="tv-small tv-muted">{{ t('explained') }}</p>
      <ul>
        @for (sentence of struck(); track $index) {
          <li>
            <del data-user-content>{{ sentence.text }}</del>
            @if (sentence.reasons.length > 0) {
              <span class="tv-small tv-muted reasons" data-user-content>{{ formats.sentences(sentence.reasons) }}</span>
            }
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    summary {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      border-radius: 4px;
      color: var(--mat-sys-on-surface-variant);
      cursor: pointer;
    }
    /* A summary laid out in a row has no marker of its own that says it opens. */
    summary:hover {
      color: var(--mat-sys-on-surface);
    }
    details[open] .more {
      transform: rotate(180deg);
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 8px 0 0;
      padding-inline-start: 20px;
    }
    del {
      color: var(--mat-sys-on-surface-variant);
      text-decoration-thickness: 1px;
    }
    .reasons {
      display: block;
    }
  `,
})
export class StruckSentencesComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(struckMessages);
  readonly struck = input.required<readonly StruckSentence[]>();
  protected readonly summary = computed(() => this.t(this.struck().length === 1 ? 'one' : 'several', { count: this.struck().length }));
}
