import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { NewsRetentionPreview, NewsSettings } from '@trivium/finance/api-client';
import { Formats, label, translator } from '@trivium/web/i18n';
import {
  Confirm,
  ErrorPanelComponent,
  IconComponent,
  JobProgressComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { settingsMessages } from '../words/settings.messages';
import { NewsSettingsClient } from './news-settings.client';

/** How long news are kept: what is kept now, what another time would remove, and the change itself. */
@Component({
  selector: 'trivium-news-settings-page',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    ErrorPanelComponent,
    IconComponent,
    JobProgressComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  templateUrl: './news-settings.page.html',
  styleUrl: './news-settings.page.css',
})
export class NewsSettingsPage {
  private readonly client = inject(NewsSettingsClient);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(settingsMessages);
  protected readonly stages = { forget: label(settingsMessages, 'stories') };

  protected readonly settings = signal<NewsSettings | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly form = new FormGroup({
    keptDays: new FormControl<number | null>(null, { validators: [Validators.required, Validators.pattern(/^\d{1,5}$/)] }),
  });
  private readonly written = toSignal(this.form.controls.keptDays.valueChanges, { initialValue: null });
  /** What is written, where it can be kept. */
  private readonly days = computed(() => {
    const [days, settings] = [this.written(), this.settings()];
    const isFit =
      settings !== undefined && days !== null && Number.isInteger(days) && days >= settings.leastDays && days <= settings.mostDays;
    return isFit ? days : undefined;
  });
  protected readonly isSame = computed(() => this.days() !== undefined && this.days() === this.settings()?.keptDays);
  private readonly counted = signal<NewsRetentionPreview | undefined>(undefined);
  /** What the written time would remove; undefined until it is counted. */
  protected readonly preview = computed(() => {
    const counted = this.counted();
    return counted?.keptDays === this.days() ? counted : undefined;
  });
  protected readonly isCounting = computed(() => this.days() !== undefined && !this.isSame() && !this.preview());
  protected readonly canSave = computed(() => !this.isSame() && this.preview() !== undefined && !this.isBusy());

  constructor() {
    void this.load();
    effect(() => {
      const days = this.days();
      if (days !== undefined && !this.isSame()) untracked(() => void this.count(days));
    });
  }

  protected async load(): Promise<void> {
    await this.attempt(async () => this.show(await this.client.read()));
  }

  protected async save(): Promise<void> {
    const preview = this.preview();
    if (!preview || !this.canSave()) return;
    const { keptDays, stories } = preview;
    if (stories > 0 && !(await this.confirm.ask({ ...this.warning(preview), isDestructive: true }))) return;
    await this.attempt(async () => {
      this.show(await this.client.change({ keptDays, agreedStories: stories }));
      this.toasts.show(this.t('saved', { days: this.formats.number(keptDays) }));
    });
    // Refused because more would go by now: what is shown must be the new count.
    if (this.problem()) await this.count(keptDays);
  }

  /** The counts, once what is older is gone. */
  protected async removed(): Promise<void> {
    try {
      this.settings.set(await this.client.read());
    } catch {
      // The old counts stay until the page is opened again.
    }
  }

  protected removes({ stories, items, heardBefore }: NewsRetentionPreview): string {
    const time = this.formats.date(heardBefore);
    if (stories === 0) return this.t('removesNone', { time });
    return this.t('removes', { count: stories, items: this.t('itemCount', { count: items }), time });
  }

  private warning(preview: NewsRetentionPreview): { title: string; text: string; action: string } {
    return {
      title: this.t('confirmTitle', { count: preview.stories }),
      text: `${this.removes(preview)} ${this.t('noUndo')}`,
      action: this.t('saveAndRemove'),
    };
  }

  private show(settings: NewsSettings): void {
    this.form.controls.keptDays.setValidators([
      Validators.required,
      Validators.pattern(/^\d{1,5}$/),
      Validators.min(settings.leastDays),
      Validators.max(settings.mostDays),
    ]);
    this.settings.set(settings);
    this.form.setValue({ keptDays: settings.keptDays });
    this.form.markAsPristine();
  }

  private async count(days: number): Promise<void> {
    try {
      const preview = await this.client.preview(days);
      // Of several that are under way, the one for what is written now counts.
      if (days === this.days()) this.counted.set(preview);
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    this.isBusy.set(true);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
