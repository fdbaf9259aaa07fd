import { Component, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { WordList } from '@trivium/radiology/api-client';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { PhrasesClient } from '../phrases.client';
import { phraseMessages } from '../words/phrase.messages';
import { REPORT_LANGUAGES } from '../words/report-words';

type Word = WordList['words'][number];

/** What recognition hears and what its speaker means; saved as a whole, on the version that was read. */
@Component({
  selector: 'trivium-word-list',
  imports: [ErrorPanelComponent, IconComponent, MatButtonModule],
  template: `
    <h2 id="words">{{ t('words') }}</h2>
    <p class="tv-small tv-muted">{{ t('wordsLead') }}</p>
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
    }
    @if (words().length > 0) {
      <div class="tv-scroll-x">
        <table class="tv-table" aria-labelledby="words">
          <thead>
            <tr>
              <th scope="col">{{ t('heard') }}</th>
              <th scope="col">{{ t('written') }}</th>
              <th scope="col">{{ t('language') }}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            @for (word of words(); track $index; let index = $index) {
              <tr>
                <td>
                  <input #heard maxlength="80" [attr.aria-label]="t('heard')" [readOnly]="!canWrite()" [value]="word.heard" (input)="set(index, { heard: heard.value })" />
                </td>
                <td>
                  <input #written maxlength="200" [attr.aria-label]="t('written')" [readOnly]="!canWrite()" [value]="word.written" (input)="set(index, { written: written.value })" />
                </td>
                <td>
                  <select #language [attr.aria-label]="t('language')" [disabled]="!canWrite()" (change)="set(index, { language: language.value === 'zh' ? 'zh' : 'en' })">
                    @for (item of languages; track item.id) {
                      <option translate="no" [value]="item.id" [selected]="item.id === word.language">{{ item.name }}</option>
                    }
                  </select>
                </td>
                <td>
                  @if (canWrite()) {
                    <button matIconButton type="button" [attr.aria-label]="t('removeWord', { word: word.heard })" (click)="remove(index)"><trivium-icon name="close" /></button>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    @if (canWrite()) {
      <div class="tv-row">
        <button matButton="outlined" type="button" (click)="add()">{{ t('addWord') }}</button>
        <button matButton="filled" type="button" [disabled]="isBusy() || !isChanged()" (click)="save()">{{ t('saveWords') }}</button>
      </div>
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
    input, select {
      inline-size: 100%;
      min-inline-size: 96px;
      min-block-size: 36px;
      padding: 0 8px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
    }
  `,
}) // prettier-ignore
export class WordListComponent {
  private readonly client = inject(PhrasesClient);
  private readonly toasts = inject(Toasts);
  private readonly interface = inject(LanguageService);
  protected readonly t = translator(phraseMessages);
  protected readonly languages = REPORT_LANGUAGES;
  readonly canWrite = input(false);

  protected readonly words = signal<readonly Word[]>([]);
  protected readonly isChanged = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private version = 0;

  constructor() {
    void this.load();
  }

  protected set(index: number, change: Partial<Word>): void {
    this.words.update((words) => words.map((word, at) => (at === index ? { ...word, ...change } : word)));
    this.isChanged.set(true);
  }

  protected add(): void {
    this.words.update((words) => [...words, { heard: '', written: '', language: this.interface.language() }]);
    this.isChanged.set(true);
  }

  protected remove(index: number): void {
    const before = this.words();
    this.words.update((words) => words.filter((_word, at) => at !== index));
    this.isChanged.set(true);
    this.toasts.show(this.t('removed', { name: before[index]?.heard ?? '' }), { undo: () => this.words.set(before) });
  }

  protected async load(): Promise<void> {
    await this.run(async () => this.take(await this.client.words()));
  }

  /** Half-filled lines are left out: the server takes only whole ones. */
  protected async save(): Promise<void> {
    const words = this.words().filter(({ heard, written }) => heard.trim() !== '' && written.trim() !== '');
    await this.run(async () => {
      this.take(await this.client.saveWords({ version: this.version, words }));
      this.toasts.show(this.t('wordsSaved'));
    });
  }

  private take({ version, words }: WordList): void {
    this.version = version;
    this.words.set(words);
    this.isChanged.set(false);
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
