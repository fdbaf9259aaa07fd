import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { storyMessages } from '../words/story.messages';
import { wordChanges } from './word-change';

/** Two texts in one: what went is struck through, what came is underlined. */
@Component({
  selector: 'trivium-word-changes',
  template: `
    <span data-user-content dir="auto" [attr.lang]="language()">
      @for (change of changes(); track $index) {
        @switch (change.kind) {
          @case ('removed') {<del><span class="tv-visually-hidden">{{ t('removed') }} </span>{{ change.text }}</del>}
          @case ('added') {<ins><span class="tv-visually-hidden">{{ t('added') }} </span>{{ change.text }}</ins>}
          @default {<span>{{ change.text }}</span>}
        }
      }
    </span>
  `,
  styles: `
    :host {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    del {
      position: relative;
      background: var(--trivium-negative-container);
      color: var(--mat-sys-on-error-container);
    }
    del + ins {
      margin-inline-start: 2px;
    }
    ins {
      position: relative;
      background: var(--trivium-positive-container);
      color: var(--trivium-positive);
      text-decoration: underline;
    }
  `,
}) // prettier-ignore
export class WordChangesComponent {
  protected readonly t = translator(storyMessages);
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  /** ISO 639-1. */
  readonly language = input.required<string>();

  protected readonly changes = computed(() => wordChanges(this.before(), this.after(), this.language()));
}
