import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Formats, translator } from '@trivium/web/i18n';
import {
  DataItemDirective,
  DataListComponent,
  EmptyStateComponent,
  IconComponent,
  PageHeaderComponent,
  cursorList,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { TutorClient } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';
import type { ConversationResponse } from '@trivium/education/api-client';
import { ConversationRemoval } from './conversation-removal.service';

/** A person's conversations in every course: search, go on, delete with Undo. */
@Component({
  selector: 'trivium-conversations-page',
  imports: [
    MatButtonModule,
    RouterLink,
    DataItemDirective,
    DataListComponent,
    EmptyStateComponent,
    IconComponent,
    PageHeaderComponent,
    SearchFieldComponent,
  ],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('conversations')" [lead]="t('conversationsLead')" />
      <trivium-search-field class="search" [label]="t('searchConversations')" [value]="query()" (searched)="find($event)" />
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
      max-inline-size: 480px;
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
  protected readonly formats = inject(Formats);
  protected readonly t = translator(tutorMessages);

  protected readonly now = new Date();
  protected readonly query = signal('');
  protected readonly courseNames = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly list = cursorList<ConversationResponse>((cursor) => this.client.conversations({ q: this.query(), cursor }));

  constructor() {
    void this.nameCourses();
  }

  protected async find(words: string): Promise<void> {
    this.query.set(words);
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
