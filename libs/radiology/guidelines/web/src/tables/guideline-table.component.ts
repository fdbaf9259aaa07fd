import { Component, computed, inject, input } from '@angular/core';
import { citedCells, type GuidelineCell, type GuidelineCitation, type GuidelinePack } from '@trivium/radiology/guidelines/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { CHECKED_KEYS, CHECKED_TONES, ruleMessages } from '@trivium/radiology/guidelines/parts';
import { guidelinesMessages } from '../words/guidelines.messages';
import { conditionWords } from './cell-words';

/** The tables of a pack as they are published, each cell with how far it was checked; the one that the inputs lead to is marked in words as well. */
@Component({
  selector: 'trivium-guideline-table',
  template: `
    @for (table of tables(); track table.id) {
      <div class="scroll" tabindex="0" role="region" [attr.aria-label]="table.title">
        <table>
          <caption>
            {{
              table.title
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col"></th>
              @for (column of table.columns; track column.id) {
                <th scope="col">{{ column.title }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of table.rows; track row.id) {
              <tr>
                <th scope="row">{{ row.title }}</th>
                @for (column of row.columns; track column.id) {
                  <td>
                    @for (cell of column.cells; track cell.id) {
                      <div class="cell" [attr.aria-current]="isMarked(cell.id) ? 'true' : null">
                        @if (isMarked(cell.id)) {
                          <span class="tv-chip" data-tone="accent">{{ t('cellHere') }}</span>
                        }
                        @if (cell.condition) {
                          <span>{{ cell.condition }}</span>
                        }
                        <span class="tv-muted">{{ cell.management }}</span>
                        @if (cell.checkedTone !== 'positive') {
                          <span class="tv-chip" [attr.data-tone]="cell.checkedTone">{{ cell.checked }}</span>
                        }
                      </div>
                    }
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styleUrl: './guideline-table.component.css',
})
export class GuidelineTableComponent {
  protected readonly t = translator(guidelinesMessages);
  private readonly rule = translator(ruleMessages);
  private readonly languages = inject(LanguageService);

  readonly pack = input.required<GuidelinePack>();
  /** Where the inputs lead: to a cell, or to those among which what is missing would decide. */
  readonly marked = input<GuidelineCitation>();
  private readonly markedCells = computed(() => {
    const citation = this.marked();
    return new Set(citation ? citedCells(this.pack(), citation).map(({ id }) => id) : []);
  });

  protected readonly tables = computed(() => {
    const pack = this.pack();
    const cells: readonly GuidelineCell[] = [...pack.cells, ...(pack.upgrade ? [pack.upgrade.to] : [])];
    const text = (words: { en: string; zh: string }): string => this.languages.text(words);
    return pack.tables.map(({ id, title, rows, columns }) => {
      const columnsOf = Object.entries(columns).map(([column, words]) => ({ id: column, title: text(words) }));
      const within = cells.filter(({ table }) => table === id);
      return {
        id,
        title: text(title),
        columns: columnsOf,
        rows: Object.entries(rows).map(([row, words]) => ({
          id: row,
          title: text(words),
          columns: columnsOf.map((column) => ({
            id: column.id,
            cells: within.filter((cell) => cell.row === row && cell.column === column.id).map((cell) => this.shown(pack, cell)),
          })),
        })),
      };
    });
  });

  protected isMarked(cellId: string): boolean {
    return this.markedCells().has(cellId);
  }

  private shown(pack: GuidelinePack, cell: GuidelineCell) {
    return {
      id: cell.id,
      condition: this.languages.text(conditionWords(pack, cell)),
      management: this.languages.text(cell.outcome.management),
      checked: this.rule(CHECKED_KEYS[cell.checked]),
      checkedTone: CHECKED_TONES[cell.checked],
    };
  }
}
