import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { reportingMessages } from './words/reporting.messages';

/** Around every page of reports: the notice stays at the foot of the window while the page scrolls, and is printed. */
@Component({
  selector: 'trivium-reporting-frame',
  imports: [RouterOutlet, IconComponent],
  template: `
    <div class="page"><router-outlet /></div>
    <p class="notice" role="note">
      <trivium-icon name="info" [size]="16" /><span>{{ t('notice') }}</span>
    </p>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-block-size: 100%;
    }
    .page {
      flex: 1;
    }
    .notice {
      position: sticky;
      inset-block-end: 0;
      z-index: 5;
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 8px;
      padding: 6px 16px;
      border-block-start: var(--trivium-hairline);
      background: var(--mat-sys-surface-container-high);
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.75rem;
      line-height: 1.4;
    }
    @media print {
      .notice {
        position: static;
        justify-content: flex-start;
        padding: 8px 0;
        background: none;
      }
    }
  `,
})
export class ReportingFrameComponent {
  protected readonly t = translator(reportingMessages);
}
