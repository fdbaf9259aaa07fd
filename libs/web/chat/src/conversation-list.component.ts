import {
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Formats, translator } from '@trivium/web/i18n';
import { DELAY, IconComponent, Toasts } from '@trivium/web/kit';
import { chatMessages } from './chat.messages';

export interface ConversationSummary {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** How long a deletion can be undone; equal to the time its message is shown. */
const UNDO_MS = 8000;

/** Earlier conversations: search, resume, rename, delete. A deletion hides at once and is emitted when it can no longer be undone. */
@Component({
  selector: 'trivium-conversation-list',
  imports: [MatButtonModule, MatMenuModule, IconComponent],
  template: `
    <div class="head">
      <h2>{{ t('conversations') }}</h2>
      <button matIconButton type="button" [attr.aria-label]="t('newConversation')" (click)="created.emit()">
        <trivium-icon name="add" />
      </button>
    </div>
    <label class="search"
      ><trivium-icon name="search" [size]="18" /><span class="tv-visually-hidden">{{ t('search') }}</span>
      <input #search type="search" [placeholder]="t('search')" (input)="query.set(search.value)"
    /></label>
    <ul>
      @for (item of shown(); track item.id) {
        <li [class.here]="item.id === activeId()">
          @if (renaming() === item.id) {
            <input
              #title
              class="rename"
              maxlength="120"
              [attr.aria-label]="t('renameLabel')"
              [value]="item.title"
              (keydown)="renameKey($event, item, title.value)"
              (blur)="rename(item, title.value)"
            />
          } @else {
            <button type="button" class="open" [attr.aria-current]="item.id === activeId() ? 'true' : null" (click)="opened.emit(item.id)">
              <span class="title">{{ item.title }}</span><span class="tv-muted date">{{ formats.date(item.updatedAt) }}</span>
            </button>
            <button matIconButton type="button" [attr.aria-label]="t('actionsFor', { title: item.title })" [matMenuTriggerFor]="menu">
              <trivium-icon name="more_horiz" [size]="18" />
            </button>
            <mat-menu #menu="matMenu" xPosition="before">
              <button mat-menu-item type="button" (click)="startRename(item.id)">{{ t('rename') }}</button>
              <button mat-menu-item type="button" (click)="remove(item)">{{ t('remove') }}</button>
            </mat-menu>
          }
        </li>
      } @empty {
        <li class="none tv-small tv-muted">{{ query() ? t('noMatch') : t('none') }}</li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
      gap: 8px;
      min-block-size: 0;
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding-inline-start: 12px;
    }
    h2 {
      font-size: 0.9375rem;
    }
    .search {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 0 12px;
      border: var(--trivium-hairline);
      border-radius: 8px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface-variant);
    }
    .search:focus-within {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: -1px;
    }
    .search input {
      flex: 1;
      min-width: 0;
      min-block-size: 36px;
      border: 0;
      outline: 0;
      background: none;
      color: var(--mat-sys-on-surface);
      font-size: 0.875rem;
    }
    .search input::placeholder {
      color: var(--mat-sys-on-surface-variant);
      opacity: 1;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      overflow-y: auto;
    }
    li {
      display: flex;
      align-items: center;
      border-radius: 8px;
    }
    li:hover {
      background: var(--mat-sys-surface-container-high);
    }
    li.here {
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
    }
    li.here .date {
      color: inherit;
    }
    .open {
      display: grid;
      flex: 1;
      min-width: 0;
      padding: 8px 0 8px 12px;
      border: 0;
      border-radius: 8px;
      background: none;
      color: inherit;
      line-height: 1.4;
      text-align: start;
      cursor: pointer;
    }
    .title {
      overflow: hidden;
      font-size: 0.875rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .date {
      font-size: 0.75rem;
    }
    .rename {
      flex: 1;
      min-width: 0;
      min-block-size: 40px;
      margin: 4px;
      padding: 0 8px;
      border: 1px solid var(--mat-sys-primary);
      border-radius: 6px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
      font-size: 0.875rem;
    }
    .none,
    .none:hover {
      padding: 8px 12px;
      background: none;
    }
  `,
})
export class ConversationListComponent {
  private readonly toasts = inject(Toasts);
  private readonly delay = inject(DELAY);
  private readonly injector = inject(Injector);
  private readonly titleField = viewChild<ElementRef<HTMLInputElement>>('title');
  private readonly leaving = new AbortController();
  protected readonly formats = inject(Formats);
  protected readonly t = translator(chatMessages);

  readonly conversations = input.required<readonly ConversationSummary[]>();
  readonly activeId = input<string>();
  readonly opened = output<string>();
  readonly created = output();
  readonly renamed = output<{ readonly id: string; readonly title: string }>();
  readonly deleted = output<string>();

  protected readonly query = signal('');
  protected readonly renaming = signal<string | undefined>(undefined);
  private readonly removed = signal<readonly string[]>([]);
  protected readonly shown = computed(() => {
    const query = this.query().trim().toLocaleLowerCase();
    return this.conversations().filter(({ id, title }) => !this.removed().includes(id) && title.toLocaleLowerCase().includes(query));
  });

  constructor() {
    // Leaving the page must not make a deletion that the person saw happen come back: what waits is emitted now.
    inject(DestroyRef).onDestroy(() => this.leaving.abort());
  }

  protected startRename(id: string): void {
    this.renaming.set(id);
    afterNextRender(() => this.titleField()?.nativeElement.select(), { injector: this.injector });
  }

  protected renameKey(event: KeyboardEvent, item: ConversationSummary, title: string): void {
    if (event.key === 'Escape') this.renaming.set(undefined);
    if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) this.rename(item, title);
  }

  protected rename(item: ConversationSummary, title: string): void {
    if (this.renaming() !== item.id) return;
    this.renaming.set(undefined);
    const trimmed = title.trim();
    if (trimmed !== '' && trimmed !== item.title) this.renamed.emit({ id: item.id, title: trimmed });
  }

  protected async remove(item: ConversationSummary): Promise<void> {
    this.removed.update((ids) => [...ids, item.id]);
    this.toasts.show(this.t('removed', { title: item.title }), {
      undo: () => this.removed.update((ids) => ids.filter((id) => id !== item.id)),
    });
    await this.delay(UNDO_MS, this.leaving.signal);
    if (this.removed().includes(item.id)) this.deleted.emit(item.id);
  }
}
