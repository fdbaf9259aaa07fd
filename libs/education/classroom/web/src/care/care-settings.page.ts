import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CareMessage } from '@trivium/education/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, PageHeaderComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { CareMessageComponent } from './care-message.component';
import { CareClient } from './care.client';
import { careMessages } from './care.messages';
import { NamedAdultComponent } from './named-adult.component';

/** Who is told and what students read: of one course as a tab of its page, or (without `courseId`) of the organisation. */
@Component({
  selector: 'trivium-care-settings-page',
  imports: [
    MatButtonModule,
    RouterLink,
    CareMessageComponent,
    ErrorPanelComponent,
    NamedAdultComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  template: `
    <div [class.tv-page]="courseId() === undefined" class="page">
      @if (courseId() === undefined) {
        <trivium-page-header [heading]="t('settings')" backLink="/care" [backLabel]="t('title')" />
      } @else {
        <div>
          <a matButton routerLink="/care">{{ t('inbox') }}</a>
        </div>
      }
      <div class="tv-card"><trivium-named-adult [courseId]="courseId()" /></div>
      <section class="tv-card tv-stack" [attr.aria-label]="t('messagesTitle')">
        <h2>{{ t('messagesTitle') }}</h2>
        <p class="tv-muted">{{ t('messagesLead') }}</p>
        @for (message of messages(); track message.category + message.language) {
          <trivium-care-message class="message" [message]="message" [canEdit]="canEdit()" (saved)="replace($event)" />
        }
        @if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
        } @else if (messages() === undefined) {
          <trivium-skeleton [lines]="6" />
        }
      </section>
    </div>
  `,
  styles: `
    .page {
      display: grid;
      gap: 16px;
    }
    h2 {
      font-size: 1.125rem;
    }
    .message {
      padding-block-start: 16px;
      border-block-start: var(--trivium-hairline);
    }
  `,
})
export class CareSettingsPage {
  private readonly client = inject(CareClient);
  private readonly session = inject(SessionService);
  protected readonly t = translator(careMessages);

  readonly courseId = input<string>();

  protected readonly messages = signal<readonly CareMessage[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** The texts hold for the whole organisation, so only its administrators write them. */
  protected readonly canEdit = computed(() => this.session.can('users:write'));

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.messages.set(await this.client.messages());
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  protected replace(saved: CareMessage): void {
    this.messages.update((all) => all?.map((one) => (one.category === saved.category && one.language === saved.language ? saved : one)));
  }
}
