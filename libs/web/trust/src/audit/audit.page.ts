import { JsonPipe } from '@angular/common';
import { Component, computed, inject, input, type OnInit, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { Formats, translator } from '@trivium/web/i18n';
import {
  Clipboard,
  cursorList,
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  type Problem,
  problemFrom,
  SkeletonComponent,
} from '@trivium/web/kit';
import { AuditClient, type AuditEntry, type AuditKey, type ChainVerdict } from './audit-client';
import { AUDIT_ACTIONS, type AuditAction, auditMessages } from './audit.messages';

const SHOWN_ID = 8;

/** The organisation's audit trail: read, prove, take away. */
@Component({
  selector: 'trivium-audit-page',
  imports: [
    JsonPipe,
    RouterLink,
    MatButtonModule,
    MatFormFieldModule,
    MatSelectModule,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  templateUrl: './audit.page.html',
  styleUrl: './audit.page.css',
})
export class AuditPage implements OnInit {
  /** Set by the route: who may not read the accounts sees the ends of their ids. */
  readonly canReadNames = input(false);

  private readonly client = inject(AuditClient);
  private readonly clipboard = inject(Clipboard);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(auditMessages);
  protected readonly actions = AUDIT_ACTIONS;

  protected readonly action = signal('');
  protected readonly list = cursorList<AuditEntry>((cursor) => this.client.list({ action: this.action(), cursor }));
  protected readonly verdict = signal<ChainVerdict | undefined>(undefined);
  protected readonly isVerifying = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly key = signal<AuditKey | undefined>(undefined);
  protected readonly isCopied = signal(false);
  protected readonly opened = signal<ReadonlySet<number>>(new Set());
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());

  protected readonly verdictText = computed(() => {
    const verdict = this.verdict();
    if (!verdict) return '';
    const count = this.formats.number(verdict.length);
    if (verdict.ok) return this.t('whole', { count });
    return this.t('broken', { sequence: verdict.firstBroken ?? 0, fault: this.t(verdict.fault ?? 'changed'), count });
  });

  ngOnInit(): void {
    // Names and key are extras: the trail is readable without them.
    if (this.canReadNames())
      this.client.names().then(
        (names) => this.names.set(names),
        () => undefined,
      );
    this.client.key().then(
      (key) => this.key.set(key),
      () => undefined,
    );
  }

  protected async choose(action: string): Promise<void> {
    this.action.set(action);
    await this.list.reload({ clear: true });
  }

  protected async verify(): Promise<void> {
    this.isVerifying.set(true);
    this.problem.set(undefined);
    try {
      this.verdict.set(await this.client.verify());
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isVerifying.set(false);
    }
  }

  protected async copyKey({ publicKey }: AuditKey): Promise<void> {
    this.isCopied.set(await this.clipboard.copy(publicKey));
  }

  protected toggle({ sequence }: AuditEntry): void {
    this.opened.update((opened) => {
      const next = new Set(opened);
      if (!next.delete(sequence)) next.add(sequence);
      return next;
    });
  }

  protected who({ actorId }: AuditEntry): string {
    return actorId === null ? this.t('program') : (this.names().get(actorId) ?? short(actorId));
  }

  /** A kind that nobody has put into words yet shows its own name. */
  protected what(action: string): string {
    return (AUDIT_ACTIONS as readonly string[]).includes(action) ? this.t(action as AuditAction) : action;
  }

  protected about({ subjectKind, subjectId }: AuditEntry): string {
    return this.names().get(subjectId) ?? `${subjectKind} ${short(subjectId)}`;
  }
}

/** The end of an id: ids that are made one after the other begin alike. */
function short(id: string): string {
  return id.length > SHOWN_ID * 2 ? `…${id.slice(-SHOWN_ID)}` : id;
}
