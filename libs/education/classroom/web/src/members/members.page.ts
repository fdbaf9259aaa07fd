import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ApiClient, addMember, listMembers, removeMember, type MemberResponse } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { Confirm, EmptyStateComponent, ErrorPanelComponent, SkeletonComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { ClassCodeCardComponent } from './class-code-card.component';
import { membersMessages } from './members.messages';
import { RosterImportComponent } from './roster-import.component';

const PAGE = 100;

/** Who is in the class and how one gets in, for teachers. */
@Component({
  selector: 'trivium-members-page',
  imports: [
    MatButtonModule,
    ClassCodeCardComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    RosterImportComponent,
    SearchFieldComponent,
    SkeletonComponent,
  ],
  templateUrl: './members.page.html',
  styleUrl: './members.page.css',
})
export class MembersPage {
  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly roster = viewChild(RosterImportComponent);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(membersMessages);

  readonly courseId = input.required<string>();

  protected readonly members = signal<readonly MemberResponse[] | undefined>(undefined);
  protected readonly q = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** Searched here, because the whole class is on the page: names stand in the accounts, which the members' list cannot search. */
  protected readonly shown = computed(() => {
    const words = this.q().trim().toLowerCase();
    return (this.members() ?? []).filter(({ displayName, email }) => `${displayName ?? ''} ${email ?? ''}`.toLowerCase().includes(words));
  });

  constructor() {
    effect(() => {
      this.courseId();
      untracked(() => void this.load());
    });
  }

  /** Asks before the page is left while one-time passwords nobody has saved are on it. */
  mayLeave(): Promise<boolean> | boolean {
    if (!this.roster()?.hasUnsavedPasswords()) return true;
    return this.confirm.ask({ title: this.t('leaveTitle'), text: this.t('leaveText'), action: this.t('leave'), isDestructive: true });
  }

  protected async load(): Promise<void> {
    await this.attempt(async () => {
      const read: MemberResponse[] = [];
      let cursor: string | undefined;
      do {
        const page = await this.api.invoke(listMembers, { id: this.courseId(), limit: PAGE, cursor });
        read.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      this.members.set(read.sort((first, second) => this.nameOf(first).localeCompare(this.nameOf(second))));
    });
  }

  protected nameOf({ displayName }: MemberResponse): string {
    return displayName ?? this.t('erased');
  }

  protected howJoined({ joinedBy }: MemberResponse): string {
    return this.t(({ code: 'byCode', roster: 'byRoster', teacher: 'byTeacher' } as const)[joinedBy]);
  }

  protected async remove(member: MemberResponse): Promise<void> {
    const { accountId, role } = member;
    await this.attempt(async () => {
      await this.api.invoke(removeMember, { id: this.courseId(), accountId });
      this.members.update((all) => all?.filter((item) => item.accountId !== accountId));
      this.toasts.show(this.t('removed', { name: this.nameOf(member) }), {
        undo: () =>
          void this.attempt(async () => {
            await this.api.invoke(addMember, { id: this.courseId(), body: { accountId, role } });
            await this.load();
          }),
      });
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}
