import { Component, input } from '@angular/core';

/** The mark: three roads that meet, after the Latin word the suite is named for. */
@Component({
  selector: 'trivium-app-mark',
  template: `
    <svg [attr.width]="size()" [attr.height]="size()" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="tile" width="32" height="32" rx="8" />
      <path class="road" d="M16 17V25.5M16 17 8.4 9.4M16 17 23.6 9.4" />
      <circle class="place" cx="8.4" cy="9.4" r="2.6" />
      <circle class="place" cx="23.6" cy="9.4" r="2.6" />
      <circle class="place" cx="16" cy="25" r="2.6" />
      <circle class="centre" cx="16" cy="17" r="3.4" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    .tile {
      fill: var(--mat-sys-primary);
    }
    .road {
      fill: none;
      stroke: var(--mat-sys-on-primary);
      stroke-width: 2;
      stroke-linecap: round;
      opacity: 0.75;
    }
    .place {
      fill: var(--mat-sys-on-primary);
    }
    .centre {
      fill: var(--mat-sys-primary);
      stroke: var(--mat-sys-on-primary);
      stroke-width: 2;
    }
  `,
})
export class AppMarkComponent {
  readonly size = input(32);
}
