import { DOCUMENT, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ApiClient, disableClassCode, getClassCode, renewClassCode, type ClassCodeResponse } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { Clipboard, Confirm, ErrorPanelComponent, SkeletonComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { membersMessages } from './members.messages';

/** The class code in letters that can be read from the last row, with what a teacher does with it. */
@Component({
  selector: 'trivium-class-code-card',
  imports: [MatButtonModule, ErrorPanelComponent, SkeletonComponent],
  template: `
    <h2>{{ t('codeTitle') }}</h2>
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
    }
    @if (state(); as state) {
      @if (state.code) {
        <p class="code" translate="no">{{ readable() }}</p>
        <p class="tv-muted">{{ t('codeText') }}</p>
        <div class="tv-row">
          <button matButton="filled" type="button" (click)="copy(readable())">{{ t('copyCode') }}</button>
          <button matButton="outlined" type="button" (click)="copy(link())">{{ t('copyLink') }}</button>
          <button matButton type="button" (click)="renew()">{{ t('renew') }}</button>
          <button matButton type="button" (click)="close()">{{ t('close') }}</button>
        </div>
        @if (state.createdAt; as createdAt) {
          <p class="tv-small tv-muted">{{ t('codeSince', { when: formats.dateTime(createdAt) }) }}</p>
        }
      } @else {
        <p class="tv-muted">{{ t('codeClosed') }}</p>
        <div>
          <button matButton="filled" type="button" (click)="draw()">{{ t('openClass') }}</button>
        </div>
      }
    } @else if (!problem()) {
      <trivium-skeleton [lines]="2" [heightPx]="32" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    h2 {
      font-size: 1.125rem;
    }
    .code {
      font-family: var(--trivium-mono);
      font-size: clamp(2rem, 9vw, 3.5rem);
      font-weight: 600;
      letter-spacing: 0.06em;
      line-height: 1.2;
      user-select: all;
    }
  `,
})
export class ClassCodeCardComponent {
  private readonly api = inject(ApiClient);
  private readonly clipboard = inject(Clipboard);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(membersMessages);

  readonly courseId = input.required<string>();

  protected readonly state = signal<ClassCodeResponse | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** In two groups of four, as people read it aloud; the dash does not matter when it is typed. */
  protected readonly readable = computed(() => (this.state()?.code ?? '').replace(/^(.{4})(.+)$/, '$1-$2'));
  protected readonly link = computed(() => `${this.document.location.origin}/join?code=${this.readable()}`);

  constructor() {
    effect(() => {
      this.courseId();
      untracked(() => void this.load());
    });
  }

  protected load(): Promise<void> {
    return this.attempt(async () => this.state.set(await this.api.invoke(getClassCode, { id: this.courseId() })));
  }

  protected draw(): Promise<void> {
    return this.attempt(async () => this.state.set(await this.api.invoke(renewClassCode, { id: this.courseId() })));
  }

  protected async renew(): Promise<void> {
    if (await this.confirm.ask({ title: this.t('renewTitle'), text: this.t('renewText'), action: this.t('renew') })) await this.draw();
  }

  protected async close(): Promise<void> {
    if (!(await this.confirm.ask({ title: this.t('closeTitle'), text: this.t('closeText'), action: this.t('close'), isDestructive: true })))
      return;
    await this.attempt(async () => {
      await this.api.invoke(disableClassCode, { id: this.courseId() });
      this.state.set({ code: null, createdAt: null });
    });
  }

  protected async copy(text: string): Promise<void> {
    const isCopied = await this.clipboard.copy(text);
    this.toasts.show(this.t(isCopied ? 'copied' : 'copyFailed'), { tone: isCopied ? 'neutral' : 'negative' });
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}
