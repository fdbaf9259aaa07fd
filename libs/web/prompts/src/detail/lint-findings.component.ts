import { Component, inject, input } from '@angular/core';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { LintFinding } from '../client/prompts-client';
import { LintChipsComponent } from '../terms/lint-chips.component';
import { detailMessages } from './detail.messages';

/** What the 3C lint finds, where, and what to do. */
@Component({
  selector: 'trivium-lint-findings',
  imports: [IconComponent, LintChipsComponent],
  template: `
    <section class="tv-card tv-stack" [attr.aria-label]="t('checks')">
      <div>
        <h2>{{ t('checks') }}</h2>
        <p class="tv-small tv-muted">{{ t('checksLead') }}</p>
      </div>
      <trivium-lint-chips [findings]="findings()" />
      @if (findings().length === 0) {
        <p class="tv-muted">{{ t('noFindings') }}</p>
      } @else {
        <ul class="findings">
          @for (finding of findings(); track $index) {
            <li class="tv-notice" [class.bad]="finding.severity === 'error'" [class.warn]="finding.severity === 'warning'">
              <trivium-icon [name]="finding.severity === 'error' ? 'error_outline' : 'warning_amber'" />
              <span class="tv-words">
                <span
                  ><strong>{{ t(finding.severity) }}:</strong> {{ languages.text(finding.text) }}</span
                >
                <span>{{ languages.text(finding.fix) }}</span>
                <span class="tv-small tv-muted"
                  >{{ t('place') }}{{ formats.colon() }}<code>{{ finding.place }}</code> · <code>{{ finding.rule }}</code></span
                >
              </span>
            </li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    .findings {
      display: grid;
      gap: 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class LintFindingsComponent {
  protected readonly formats = inject(Formats);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(detailMessages);
  readonly findings = input.required<readonly LintFinding[]>();
}
