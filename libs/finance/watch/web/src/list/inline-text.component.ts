import { Component, ElementRef, Injector, afterNextRender, inject, input, output, signal, viewChild } from '@angular/core';
import { IconComponent } from '@trivium/web/kit';
import { meansEnter } from '../composing';

/** A text that becomes a field when it is chosen. Enter or leaving the field keeps the change, Escape takes it back. */
@Component({
  selector: 'trivium-inline-text',
  imports: [IconComponent],
  template: `
    @if (isOpen()) {
      <input
        #field
        [attr.aria-label]="label()"
        [attr.maxlength]="most()"
        [value]="typed()"
        (input)="typed.set(field.value)"
        (keydown)="onKey($event)"
        (blur)="close(true)"
      />
    } @else if (isFixed()) {
      <span class="text">{{ value() }}</span>
    } @else {
      <button type="button" (click)="open()">
        <span class="text" [class.blank]="!value()">{{ value() || placeholder() }}</span><span class="tv-visually-hidden"
          >, {{ label() }}</span
        ><trivium-icon name="edit" [size]="16" />
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    button {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      max-width: 100%;
      min-block-size: 32px;
      margin: 0 -6px;
      padding: 2px 6px;
      border: 0;
      border-radius: 6px;
      background: none;
      color: inherit;
      font-weight: inherit;
      text-align: start;
      cursor: text;
    }
    button:hover {
      background: var(--mat-sys-surface-container-high);
    }
    .text {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .blank {
      color: var(--mat-sys-on-surface-variant);
      font-weight: 400;
    }
    trivium-icon {
      opacity: 0;
      color: var(--mat-sys-on-surface-variant);
    }
    button:hover trivium-icon,
    button:focus-visible trivium-icon {
      opacity: 1;
    }
    input {
      inline-size: 100%;
      min-block-size: 32px;
      padding: 0 6px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 6px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
      font-weight: inherit;
    }
    @media (pointer: coarse) {
      trivium-icon {
        opacity: 0.7;
      }
      button {
        min-block-size: 40px;
      }
    }
  `,
})
export class InlineTextComponent {
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  readonly value = input.required<string>();
  /** What the field is for, spoken: "Change the note on AAPL". */
  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly most = input(200);
  /** An empty text is not taken; the old one stays. */
  readonly isRequired = input(false);
  readonly isFixed = input(false);
  readonly changed = output<string>();

  protected readonly isOpen = signal(false);
  protected readonly typed = signal('');

  /** True while the field holds something other than the kept text. */
  hasUnsentText(): boolean {
    return this.isOpen() && this.typed().trim() !== this.value();
  }

  protected open(): void {
    this.typed.set(this.value());
    this.isOpen.set(true);
    afterNextRender(() => this.field()?.nativeElement.select(), { injector: this.injector });
  }

  protected onKey(event: KeyboardEvent): void {
    if (meansEnter(event)) this.closeByKey(event, true);
    else if (event.key === 'Escape' && !event.isComposing) this.closeByKey(event, false);
  }

  /** Taking the field away blurs it, which calls again; the first call decides. */
  protected close(isKept: boolean): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    const text = this.typed().trim();
    if (isKept && text !== this.value() && !(text === '' && this.isRequired())) this.changed.emit(text);
  }

  private closeByKey(event: KeyboardEvent, isKept: boolean): void {
    event.preventDefault();
    event.stopPropagation();
    this.close(isKept);
    afterNextRender(() => this.host.querySelector('button')?.focus(), { injector: this.injector });
  }
}
