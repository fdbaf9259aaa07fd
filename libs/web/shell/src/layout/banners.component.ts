import { Component, inject } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { ServerStatus } from '../session/server-status.service';
import { SessionService } from '../session/session.service';
import { shellMessages } from '../shell.messages';

/** Lines across the top: demonstration data, no connection. */
@Component({
  selector: 'trivium-banners',
  host: { role: 'region', '[attr.aria-label]': "t('notices')" },
  imports: [IconComponent],
  template: `
    <div role="status">
      @if (server.status() !== 'up') {
        <p class="down">
          <trivium-icon name="cloud_off" [size]="18" /><span>{{ t(server.status() === 'offline' ? 'offlineBanner' : 'downBanner') }}</span>
        </p>
      }
    </div>
    @if (session.isDemo()) {
      <p class="demo">
        <trivium-icon name="science" [size]="18" /><span>{{ t('demoBanner') }}</span>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 8px;
      padding: 6px 16px;
      font-size: 0.8125rem;
      line-height: 1.4;
    }
    .demo {
      background: var(--trivium-warning-container);
      color: var(--trivium-warning);
    }
    .down {
      background: var(--mat-sys-error);
      color: var(--mat-sys-on-error);
    }
  `,
})
export class BannersComponent {
  protected readonly server = inject(ServerStatus);
  protected readonly session = inject(SessionService);
  protected readonly t = translator(shellMessages);
}
