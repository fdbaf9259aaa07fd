import { Component, inject } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';
import { IconComponent } from '../layout/icon.component';
import { Toasts } from './toasts.service';

/** Shows the toasts; the shell holds one. */
@Component({
  selector: 'trivium-toast-outlet',
  imports: [IconComponent],
  host: {
    role: 'status',
    'aria-live': 'polite',
    '(mouseenter)': 'toasts.isHeld.set(true)',
    '(mouseleave)': 'toasts.isHeld.set(false)',
    '(focusin)': 'toasts.isHeld.set(true)',
    '(focusout)': 'toasts.isHeld.set(false)',
  },
  template: `
    @for (toast of toasts.toasts(); track toast.id) {
      <div class="toast" [attr.data-tone]="toast.tone">
        <span class="text">{{ toast.text }}</span>
        @if (toast.undo) {
          <button type="button" class="undo" (click)="toasts.undo(toast)">{{ t('undo') }}</button>
        }
        <button type="button" class="close" [attr.aria-label]="t('dismiss')" (click)="toasts.dismiss(toast.id)">
          <trivium-icon name="close" [size]="18" />
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      position: fixed;
      inset-block-end: 24px;
      inset-inline: 16px;
      z-index: 1100;
      display: grid;
      justify-items: center;
      gap: 8px;
      pointer-events: none;
    }
    .toast {
      display: flex;
      align-items: center;
      gap: 8px;
      max-width: 560px;
      min-height: 48px;
      padding: 4px 8px 4px 16px;
      border-radius: var(--trivium-radius-small);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      box-shadow: var(--trivium-float);
      pointer-events: auto;
    }
    .toast[data-tone='negative'] {
      background: var(--mat-sys-error);
      color: var(--mat-sys-on-error);
    }
    .text {
      flex: 1;
      padding: 8px 0;
      font-size: 0.875rem;
      line-height: 1.4;
    }
    button {
      min-height: 40px;
      border: 0;
      border-radius: 6px;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline-color: currentColor;
    }
    .undo {
      padding: 0 12px;
      font-weight: 600;
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .close {
      display: grid;
      place-items: center;
      min-width: 40px;
    }
    @media (max-width: 719px) {
      :host {
        inset-block-end: 80px;
      }
    }
  `,
})
export class ToastOutletComponent {
  protected readonly toasts = inject(Toasts);
  protected readonly t = translator(kitMessages);
}
