import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { LanguageService, translator } from '@trivium/web/i18n';
import { PageHeaderComponent } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { SectionPreviewComponent } from '../compose/section-preview.component';
import { SECTIONS } from '../editor/report-parts';
import { EXAMPLE_DICTATIONS } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';

/** Headings as a radiologist may speak them. `section-guide.page.spec.ts` proves that each is recognised. */
export const SPOKEN_HEADINGS: Readonly<Record<'en' | 'zh', Readonly<Record<(typeof SECTIONS)[number], readonly string[]>>>> = {
  en: {
    findings: ['Findings:', 'Observations:'],
    impression: ['Impression:', 'Conclusion:', 'Opinion:'],
    recommendations: ['Recommendation:', 'Advice:', 'Follow-up:'],
  },
  zh: {
    findings: ['影像所见：', '检查所见：', '影像表现：', '所见：'],
    impression: ['影像诊断：', '诊断意见：', '印象：', '结论：'],
    recommendations: ['建议：', '随访建议：', '处理建议：'],
  },
};

/** Explains how a dictation falls into sections, with a field to try it. */
@Component({
  selector: 'trivium-section-guide-page',
  imports: [RouterLink, MatButtonModule, MatFormFieldModule, MatInputModule, PageHeaderComponent, SectionPreviewComponent],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('guide')" [lead]="t('guideLead')" backLink="/reports" [backLabel]="t('back')">
        @if (canWrite) {
          <a matButton="filled" routerLink="/reports/new">{{ t('start') }}</a>
        }
      </trivium-page-header>
      <section class="tv-card tv-stack" aria-labelledby="headings">
        <h2 id="headings">{{ t('guideHeadings') }}</h2>
        <div class="languages">
          @for (language of languageIds; track language) {
            <div>
              <h3>{{ t(language === 'en' ? 'guideEnglish' : 'guideChinese') }}</h3>
              <dl [attr.lang]="language === 'zh' ? 'zh-CN' : 'en'">
                @for (name of names; track name) {
                  <div>
                    <dt>{{ t(name) }}</dt>
                    <dd>
                      @for (heading of headings[language][name]; track heading) {
                        <code>{{ heading }}</code>
                      }
                    </dd>
                  </div>
                }
              </dl>
            </div>
          }
        </div>
        <h3>{{ t('guideRules') }}</h3>
        <ul>
          <li>{{ t('guideRuleColon') }}</li>
          <li>{{ t('guideRuleWords') }}</li>
          <li>{{ t('guideRuleRepeat') }}</li>
          <li>{{ t('guideRuleWrong') }}</li>
        </ul>
      </section>
      <section class="tv-card tv-stack" aria-labelledby="try">
        <h2 id="try">{{ t('guideTry') }}</h2>
        <div class="try">
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('dictation') }}</mat-label>
            <textarea #field matInput rows="9" [value]="dictation()" (input)="typed.set(field.value)"></textarea>
          </mat-form-field>
          <trivium-section-preview [dictation]="dictation()" [language]="languages.language()" />
        </div>
      </section>
    </div>
  `,
  styles: `
    .languages,
    .try {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px;
    }
    h3 {
      margin-block-end: 8px;
      font-size: 0.9375rem;
    }
    dl {
      margin: 0;
    }
    dl div {
      display: grid;
      grid-template-columns: 144px 1fr;
      gap: 8px;
      padding: 8px 0;
      border-block-end: var(--trivium-hairline);
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      margin: 0;
    }
    code {
      padding: 0 6px;
      border-radius: 4px;
      background: var(--mat-sys-surface-container-high);
    }
    ul {
      display: grid;
      gap: 4px;
      margin: 0;
      padding-inline-start: 20px;
    }
    @media (max-width: 719px) {
      .languages,
      .try {
        grid-template-columns: minmax(0, 1fr);
      }
      dl div {
        grid-template-columns: 1fr;
        gap: 4px;
      }
    }
  `,
})
export class SectionGuidePage {
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(reportingMessages);
  protected readonly canWrite = inject(SessionService).can('reports:write');
  protected readonly languageIds = ['en', 'zh'] as const;
  protected readonly names = SECTIONS;
  protected readonly headings = SPOKEN_HEADINGS;
  /** Own text once something was typed; until then the example in the language of the interface. */
  protected readonly typed = signal<string | undefined>(undefined);
  protected readonly dictation = computed(() => this.typed() ?? EXAMPLE_DICTATIONS[this.languages.language()]);
}
