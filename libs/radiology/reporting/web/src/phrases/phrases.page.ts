import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import type { ReportTemplate } from '@trivium/radiology/api-client';
import { NORMAL_TEMPLATES, STARTER_MACROS, exportMrrt, type ReportTemplate as NormalTemplate } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import {
  ErrorPanelComponent,
  FileDropComponent,
  FileSaver,
  IconComponent,
  PageHeaderComponent,
  type Problem,
  problemFrom,
  SkeletonComponent,
  Toasts,
} from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { PhrasesClient } from '../phrases.client';
import { phraseMessages } from '../words/phrase.messages';
import { PhraseDialogComponent, type PhraseRequest } from './phrase-dialog.component';
import { WordListComponent } from './word-list.component';

const MOST_MRRT_BYTES = 1_000_000;

/** Macros, templates and words of whoever is signed in, beside those that come with the program. */
@Component({
  selector: 'trivium-phrases-page',
  imports: [
    MatButtonModule,
    ErrorPanelComponent,
    FileDropComponent,
    IconComponent,
    PageHeaderComponent,
    SkeletonComponent,
    WordListComponent,
  ],
  templateUrl: './phrases.page.html',
  styleUrl: './phrases.page.css',
})
export class PhrasesPage {
  private readonly client = inject(PhrasesClient);
  private readonly dialogs = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(phraseMessages);
  protected readonly canWrite = inject(SessionService).can('reports:write');
  protected readonly mostBytes = MOST_MRRT_BYTES;
  protected readonly builtInMacros = STARTER_MACROS;
  protected readonly builtInTemplates = NORMAL_TEMPLATES;

  protected readonly phrases = signal<readonly ReportTemplate[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** What the last import left out. */
  protected readonly leftOut = signal<ReportTemplate['leftOut']>([]);
  protected readonly macros = computed(() => this.phrases()?.filter(({ kind }) => kind === 'macro'));
  protected readonly templates = computed(() => this.phrases()?.filter(({ kind }) => kind === 'template'));

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      const [macros, templates] = await Promise.all([this.client.all('macro'), this.client.all('template')]);
      this.phrases.set([...macros, ...templates]);
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  protected async edit(kind: ReportTemplate['kind'], phrase?: ReportTemplate): Promise<void> {
    const data: PhraseRequest = { kind, ...(phrase ? { phrase } : {}) };
    const dialog = this.dialogs.open<PhraseDialogComponent, PhraseRequest, ReportTemplate>(PhraseDialogComponent, {
      data,
      width: 'min(640px, 100vw)',
      maxWidth: '100vw',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.phrases.update((all = []) => [saved, ...all.filter(({ id }) => id !== saved.id)]);
    this.toasts.show(this.t('saved', { name: saved.name }));
  }

  protected async remove(phrase: ReportTemplate): Promise<void> {
    try {
      await this.client.remove(phrase.id);
      this.phrases.update((all = []) => all.filter(({ id }) => id !== phrase.id));
      this.toasts.show(this.t('removed', { name: phrase.name }), { undo: () => void this.bringBack(phrase) });
    } catch (error) {
      this.tell(error);
    }
  }

  protected async importFile([file]: readonly File[]): Promise<void> {
    if (!file) return;
    this.leftOut.set([]);
    try {
      const made = await this.client.importMrrt({ html: await file.text(), scope: 'mine' });
      this.leftOut.set(made.leftOut);
      this.phrases.update((all = []) => [made, ...all]);
      this.toasts.show(this.t('imported', { name: made.name }));
    } catch (error) {
      this.tell(error);
    }
  }

  protected export(template: NormalTemplate): void {
    const language = template.languages.find((id) => id === this.languages.language()) ?? template.languages[0] ?? 'en';
    this.files.saveText(`${template.id}.${language}.html`, exportMrrt(template, language), 'text/html');
  }

  /** Undo of a removal: made again with the same words. */
  private async bringBack({ kind, name, trigger, language, scope, sections, modality, bodyPart }: ReportTemplate): Promise<void> {
    try {
      const made = await this.client.create({
        ...{ kind, name, language, scope, sections },
        ...(trigger ? { trigger } : {}),
        ...(modality ? { modality } : {}),
        ...(bodyPart ? { bodyPart } : {}),
      });
      this.phrases.update((all = []) => [made, ...all]);
    } catch (error) {
      this.tell(error);
    }
  }

  private tell(error: unknown): void {
    const { detail, title } = problemFrom(error);
    this.toasts.show(detail || title || this.t('title'), { tone: 'negative' });
  }
}
