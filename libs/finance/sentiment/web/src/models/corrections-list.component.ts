import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { SentimentCorrection } from '@trivium/finance/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { CursorList, DataItemDirective, DataListComponent, EmptyStateComponent, Toasts, problemFrom } from '@trivium/web/kit';
import { LabelMarkComponent } from '../mark/label-mark.component';
import { TableMenuComponent } from '../mark/table-menu.component';
import { SentimentClient, type TableFormat } from '../sentiment.client';
import { modelsMessages } from '../words/models.messages';

/** Labels that people corrected, each of which can be taken back; and the way to learn from them. */
@Component({
  selector: 'trivium-corrections-list',
  imports: [MatButtonModule, DataItemDirective, DataListComponent, EmptyStateComponent, LabelMarkComponent, TableMenuComponent],
  template: `
    <div class="tv-row">
      @if (canTrain()) {
        <button matButton="filled" type="button" class="adapt" [disabled]="missing() > 0 || isBusy()" (click)="adapt.emit()">
          {{ t('adapt') }}
        </button>
        <button matButton="outlined" type="button" class="distil" [disabled]="isBusy()" (click)="distil.emit(total())">
          {{ t('distil') }}
        </button>
      }
      @if (total() > 0) {
        <trivium-table-menu name="corrections" [content]="file" />
      }
      @if (missing() > 0 && !list.isLoadingFirst()) {
        <span class="tv-small tv-muted" role="status">{{ t('adaptNeeds', { count: missing() }) }}</span>
      }
    </div>
    <div class="tv-card tv-card-flush">
      <trivium-data-list [list]="list" [label]="t('corrections')">
        <trivium-empty-state empty art="chat" [heading]="t('correctionsEmptyTitle')" [text]="t('correctionsEmptyText')" />
        <ng-template [triviumItem]="list" let-item>
          <div class="row">
            <div class="words">
              <p [attr.lang]="item.language" data-user-content>{{ item.text }}</p>
              <p class="tv-row tv-small tv-muted">
                @if (item.entity) {
                  <span data-user-content>{{ item.entity }}</span>
                }
                <trivium-label-mark [label]="item.answered" /> → <trivium-label-mark [label]="item.label" />
                <time [attr.datetime]="item.createdAt">{{ formats.dateTime(item.createdAt) }}</time>
              </p>
            </div>
            <button matButton type="button" [attr.aria-label]="t('takeBackNamed', { text: item.text })" (click)="takeBack(item)">
              {{ t('takeBack') }}
            </button>
          </div>
        </ng-template>
      </trivium-data-list>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      min-width: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 24px;
      padding: 12px 24px;
    }
    .words {
      display: grid;
      flex: 1 1 320px;
      gap: 6px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class CorrectionsListComponent {
  private readonly client = inject(SentimentClient);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(modelsMessages);

  readonly canTrain = input(false);
  readonly isBusy = input(false);
  readonly adapt = output();
  /** With the number of corrections. */
  readonly distil = output<number>();

  protected readonly total = signal(0);
  private readonly needed = signal(0);
  protected readonly missing = computed(() => Math.max(0, this.needed() - this.total()));
  protected readonly list = new CursorList<SentimentCorrection>(async (cursor) => {
    const page = await this.client.corrections(cursor);
    this.total.set(page.total);
    this.needed.set(page.needed);
    return page;
  });

  protected readonly file = (format: TableFormat): Promise<Blob> => this.client.correctionsFile(format);

  constructor() {
    void this.list.reload();
  }

  /** Off the list at once; Undo says it again. */
  protected async takeBack(item: SentimentCorrection): Promise<void> {
    this.list.change((items) => items.filter(({ id }) => id !== item.id));
    try {
      await this.client.takeBack(item.id);
      this.toasts.show(this.t('takenBack'), { undo: () => void this.sayAgain(item) });
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
    await this.list.reload();
  }

  private async sayAgain({ text, label, language, entity, storyId, itemId }: SentimentCorrection): Promise<void> {
    try {
      await this.client.correct({
        text,
        label,
        language,
        entity: entity ?? undefined,
        storyId: storyId ?? undefined,
        itemId: itemId ?? undefined,
      });
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
    }
    await this.list.reload();
  }
}
