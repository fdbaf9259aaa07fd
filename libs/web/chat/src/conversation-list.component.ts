import { Component, ElementRef, afterNextRender, computed, inject, Injector, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { SEARCH_REST_MS, SearchFieldComponent } from '@trivium/web/search';
import { chatMessages } from './chat.messages';

export interface ConversationSummary {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/**
 * Earlier conversations: search, resume, rename, delete. It keeps nothing back: a deletion is emitted at once and the app offers Undo, because
 * what waits in a component is lost when the person leaves the page or closes the window.
 */
@Component({
  selector: 'trivium-conversation-list',
  imports: [MatButtonModule, MatMenuModule, IconComponent, SearchFieldComponent],
  template: `
    <div class="head">
      <h2>{{ t('conversations') }}</h2>
      <button matIconButton type="button" [attr.aria-label]="t('newConversation')" (click)="created.emit()">
        <trivium-icon name="add" />
      </button>
    </div>
    <trivium-search-field
      class="search"
      [label]="t('search')"
      [value]="query()"
      [restMs]="searchedBy() === 'app' ? serverRestMs : 0"
      (searched)="find($event)"
    />
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
              <button mat-menu-item type="button" (click)="deleted.emit(item.id)">{{ t('remove') }}</button>
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
      --trivium-search-field-height: 36px;
      font-size: 0.875rem;
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
  private readonly injector = inject(Injector);
  private readonly titleField = viewChild<ElementRef<HTMLInputElement>>('title');
  protected readonly formats = inject(Formats);
  protected readonly t = translator(chatMessages);
  protected readonly serverRestMs = SEARCH_REST_MS;

  readonly conversations = input.required<readonly ConversationSummary[]>();
  readonly activeId = input<string>();
  /** Who searches: the list, in the titles it has, or the app, which listens to `searched` and gives what it found. */
  readonly searchedBy = input<'list' | 'app'>('list');
  /** The trimmed words, when typing rests. */
  readonly searched = output<string>();
  readonly opened = output<string>();
  readonly created = output();
  readonly renamed = output<{ readonly id: string; readonly title: string }>();
  readonly deleted = output<string>();

  protected readonly query = signal('');
  protected readonly renaming = signal<string | undefined>(undefined);
  protected readonly shown = computed(() => {
    if (this.searchedBy() === 'app') return this.conversations();
    const query = this.query().toLocaleLowerCase();
    return this.conversations().filter(({ title }) => title.toLocaleLowerCase().includes(query));
  });

  protected find(query: string): void {
    this.query.set(query);
    this.searched.emit(query);
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
}
