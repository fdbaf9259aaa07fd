import { Component, DestroyRef, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Formats, translator } from '@trivium/web/i18n';
import {
  DELAY,
  DataItemDirective,
  DataListComponent,
  EmptyStateComponent,
  IconComponent,
  PageHeaderComponent,
  cursorList,
} from '@trivium/web/kit';
import { TutorClient } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';
import type { ConversationResponse } from '@trivium/education/api-client';
import { ConversationRemoval } from './conversation-removal.service';

/** How long typing rests before the search is sent. */
const SEARCH_REST_MS = 250;

/** A person's conversations in every course: search, go on, delete with Undo. */
@Component({
  selector: 'trivium-conversations-page',
  imports: [MatButtonModule, RouterLink, DataItemDirective, DataListComponent, EmptyStateComponent, IconComponent, PageHeaderComponent],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('conversations')" [lead]="t('conversationsLead')" />
      <label class="search">
        <trivium-icon name="search" /><span class="tv-visually-hidden">{{ t('searchConversations') }}</span>
        <input #search type="search" [placeholder]="t('searchConversations')" (input)="find(search.value)" />
      </label>
      <div class="tv-card tv-card-flush">
        <trivium-data-list [list]="list" [label]="t('conversations')">
          @if (query()) {
            <trivium-empty-state empty art="search" [heading]="t('conversationsNone')" [text]="t('conversationsNoneText')" />
          } @else {
            <trivium-empty-state empty art="chat" [heading]="t('conversationsEmptyTitle')" [text]="t('conversationsEmptyText')"
              ><a matButton="filled" routerLink="/">{{ t('toCourses') }}</a></trivium-empty-state
            >
          }
          <ng-template [triviumItem]="list" let-item>
            <div class="row">
              <a [routerLink]="['/courses', item.courseId, 'ask', item.id]">
                <span class="title">{{ item.title }}</span>
                <span class="tv-small tv-muted">
                  @if (courseNames().get(item.courseId); as name) {
                    <span>{{ name }} · </span>
                  }
                  <time [attr.datetime]="item.updatedAt" [title]="formats.dateTime(item.updatedAt)">{{
                    formats.relative(item.updatedAt, now)
                  }}</time></span
                >
              </a>
              <button matIconButton type="button" [attr.aria-label]="t('deleteNamed', { title: item.title })" (click)="remove(item)">
                <trivium-icon name="delete_outline" />
              </button>
            </div>
          </ng-template>
        </trivium-data-list>
      </div>
    </div>
  `,
  styles: `
    .search {
      display: flex;
      align-items: center;
      gap: 8px;
      max-inline-size: 480px;
      padding: 0 12px;
      border: 1px solid var(--mat-sys-outline);
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
      min-inline-size: 0;
      min-block-size: 44px;
      border: 0;
      outline: 0;
      background: none;
      color: var(--mat-sys-on-surface);
    }
    .search input::placeholder {
      color: var(--mat-sys-on-surface-variant);
      opacity: 1;
    }
    .row {
      display: flex;
      align-items: center;
      gap: 8px;
      padding-inline-end: 8px;
    }
    .row a {
      display: grid;
      flex: 1;
      min-inline-size: 0;
      padding: 12px 8px 12px 24px;
      color: inherit;
      text-decoration: none;
    }
    .row:hover {
      background: var(--mat-sys-surface-container-low);
    }
    .row a:hover .title {
      text-decoration: underline;
    }
    .title {
      overflow: hidden;
      font-weight: 550;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    @media (max-width: 719px) {
      .row a {
        padding-inline-start: 16px;
      }
    }
  `,
})
export class ConversationsPage {
  private readonly client = inject(TutorClient);
  private readonly removal = inject(ConversationRemoval);
  private readonly delay = inject(DELAY);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(tutorMessages);
  private typing = new AbortController();

  protected readonly now = new Date();
  protected readonly query = signal('');
  protected readonly courseNames = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly list = cursorList<ConversationResponse>((cursor) => this.client.conversations({ q: this.query(), cursor }));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.typing.abort());
    void this.nameCourses();
  }

  protected async find(text: string): Promise<void> {
    this.typing.abort();
    const { signal: stop } = (this.typing = new AbortController());
    await this.delay(SEARCH_REST_MS, stop);
    if (stop.aborted) return;
    this.query.set(text.trim());
    await this.list.reload();
  }

  protected async remove(item: ConversationResponse): Promise<void> {
    this.list.change((items) => items.filter(({ id }) => id !== item.id));
    if (!(await this.removal.remove(item, () => void this.list.reload()))) await this.list.reload();
  }

  private async nameCourses(): Promise<void> {
    // A list without course names is still a list of conversations.
    const courses = await this.client.courses().catch(() => []);
    this.courseNames.set(new Map(courses.map(({ id, title }) => [id, title])));
  }
}
