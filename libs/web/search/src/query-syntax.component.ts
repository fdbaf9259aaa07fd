import { Component, computed, inject, input, output } from '@angular/core';
import { LanguageService, translator } from '@trivium/web/i18n';
import { searchMessages } from './search.messages';

/** Words that stand in the documents of a page, from which examples are made. */
export interface ExampleWords {
  /** Two or more words that stand side by side. */
  readonly phrase: string;
  readonly word: string;
  /** A word that stands beside `word` in some passages, not in all. */
  readonly other: string;
  /** A word of titles, where `word` stands in texts only: the example then asks for both. */
  readonly inTitle?: string;
}

/** The query language in four lines; with `words`, each line is an example that can be tried. */
@Component({
  selector: 'trivium-query-syntax',
  template: `
    <dl>
      @for (line of lines(); track line.meaning) {
        <div>
          <dt>
            @if (words()) {
              <button
                type="button"
                class="tv-chip"
                [attr.aria-label]="t('tryExample', { query: line.query })"
                (click)="chosen.emit(line.query)"
              >
                <code>{{ line.query }}</code>
              </button>
            } @else {
              <code>{{ line.query }}</code>
            }
          </dt>
          <dd>{{ t(line.meaning) }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 8px 16px;
      margin: 0;
      text-align: start;
    }
    div {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }
    dt {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    dd {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
    button {
      min-block-size: 32px;
      max-inline-size: 100%;
      padding-inline: 8px;
      border: var(--trivium-hairline);
      text-align: start;
      white-space: normal;
      cursor: pointer;
    }
    code {
      font-size: 0.8125rem;
    }
    button:hover {
      border-color: var(--mat-sys-primary);
    }
    @media (max-width: 479px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
        row-gap: 16px;
      }
      div {
        row-gap: 4px;
      }
    }
  `,
})
export class QuerySyntaxComponent {
  private readonly languages = inject(LanguageService);
  protected readonly t = translator(searchMessages);

  readonly words = input<ExampleWords>();
  /** The query of the example that was pressed. */
  readonly chosen = output<string>();

  protected readonly lines = computed(() => {
    const given = this.words();
    const word = given?.word ?? this.t('anyWord');
    const more = given ? `${word} ` : '';
    const inTitle = given?.inTitle === undefined ? word : `${given.inTitle} ${word}`;
    const other = given?.other ?? word;
    const [open, close] = this.languages.language() === 'zh' ? ['“', '”'] : ['"', '"'];
    return [
      { query: `${open}${given?.phrase ?? this.t('anyPhrase')}${close}`, meaning: 'phrase' },
      { query: `${this.t('titleOperator')}:${inTitle}`, meaning: 'inTitle' },
      { query: `${more}-${other}`, meaning: 'without' },
      { query: `${more}+${other}`, meaning: 'required' },
    ] as const;
  });
}
