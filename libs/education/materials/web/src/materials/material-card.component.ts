import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { getMaterialFile, type MaterialResponse } from '@trivium/education/api-client';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent, JobProgressComponent } from '@trivium/web/kit';
import { IMPORT_STAGES, materialsMessages } from './materials.messages';

const COUNTED = ['sections', 'figures', 'formulas', 'tables', 'definitions', 'exercises'] as const;

/** One material: what is in it, or how far its import is, or why that failed. */
@Component({
  selector: 'trivium-material-card',
  imports: [RouterLink, MatButtonModule, MatMenuModule, IconComponent, JobProgressComponent],
  templateUrl: './material-card.component.html',
  styleUrl: './material-card.component.css',
})
export class MaterialCardComponent {
  private readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(materialsMessages);
  protected readonly stages = IMPORT_STAGES;
  protected readonly now = new Date();

  readonly material = input.required<MaterialResponse>();
  readonly canWrite = input(false);
  /** The import's job ended, one way or another. */
  readonly importEnded = output();
  readonly retried = output();
  readonly removed = output();
  readonly restored = output();

  protected readonly fileUrl = computed(() => {
    const { id, courseId } = this.material();
    return getMaterialFile.PATH.replace('{id}', encodeURIComponent(courseId)).replace('{mid}', encodeURIComponent(id));
  });
  protected readonly languageName = computed(() => {
    const { language } = this.material();
    if (!language || language === 'und') return '';
    return new Intl.DisplayNames([this.languages.locale()], { type: 'language' }).of(language) ?? language;
  });
  protected readonly contents = computed(() => {
    const { counts, pageCount } = this.material();
    const found = COUNTED.filter((kind) => counts[kind] > 0).map((kind) => this.t(kind, { count: counts[kind] }));
    return [...(pageCount ? [this.t('pages', { count: pageCount })] : []), ...found, this.t('passages', { count: counts.chunks })];
  });
}
