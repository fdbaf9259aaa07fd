import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { complianceNavigationMessages } from '../navigation.messages';

/** The way between the three pages. */
@Component({
  selector: 'trivium-compliance-places',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="t('places')">
      @for (place of places; track place.link) {
        <a [routerLink]="place.link" routerLinkActive="here" ariaCurrentWhenActive="page" [routerLinkActiveOptions]="{ exact: true }">{{
          t(place.name)
        }}</a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      border-block-end: var(--trivium-hairline);
    }
    a {
      padding: 8px 12px;
      border-block-end: 2px solid transparent;
      border-start-start-radius: 4px;
      border-start-end-radius: 4px;
      color: var(--mat-sys-on-surface-variant);
      text-decoration: none;
    }
    a:hover {
      background: var(--mat-sys-surface-container-low);
    }
    .here {
      border-block-end-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-surface);
      font-weight: 550;
    }
  `,
})
export class CompliancePlacesComponent {
  protected readonly t = translator(complianceNavigationMessages);
  protected readonly places = [
    { link: '/compliance', name: 'compliance' },
    { link: '/compliance/firings', name: 'firings' },
    { link: '/compliance/law', name: 'law' },
  ] as const;
}
