import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { chatMessages } from './chat.messages';

/**
 * Says for as long as a chat is open that an AI system answers: the labelling measures of China want it persistent in such screens, Article 50(1) of the EU's AI Act wants people told. It
 * has no way to be closed. The words are those of `chatNotice` in platform/documents, which `web` may not import; a journey compares them.
 */
@Component({
  selector: 'trivium-ai-notice',
  imports: [IconComponent, RouterLink],
  template: `
    <p role="note">
      <trivium-icon name="auto_awesome" [size]="16" />
      <span
        ><span class="words">{{ t('aiNotice') }}</span>
        @if (record(); as id) {
          <a [routerLink]="['/provenance', id]">{{ t('aiNoticeRecord') }}</a>
        }
      </span>
    </p>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 0;
      padding: 8px 24px;
      border-block-end: var(--trivium-hairline);
      background: var(--trivium-info-container);
      color: var(--mat-sys-on-surface);
      font-size: 0.8125rem;
      line-height: 1.4;
    }
    trivium-icon {
      flex: none;
    }
    a {
      margin-inline-start: 6px;
      color: inherit;
      white-space: nowrap;
    }
    @media (max-width: 1099px) {
      p {
        padding-inline: 12px;
      }
    }
  `,
})
export class AiNoticeComponent {
  protected readonly t = translator(chatMessages);
  /** Record of the last answer; before the first one there is none to show. */
  readonly record = input<string>();
}
