import { Component, DestroyRef, inject, input, output } from '@angular/core';
import { DELAY, IconComponent } from '@trivium/web/kit';

/** How long typing rests before the search is sent. */
const REST_MS = 250;

/** A search field that waits until typing rests, and never sends half-composed words of an input method. */
@Component({
  selector: 'trivium-course-search-box',
  imports: [IconComponent],
  template: `
    <label>
      <trivium-icon name="search" />
      <span class="tv-visually-hidden">{{ label() }}</span>
      <input
        #field
        type="search"
        [placeholder]="label()"
        [value]="value()"
        (input)="typed($event, field.value)"
        (compositionend)="rest(field.value)"
        (keydown.enter)="enter($event, field.value)"
      />
    </label>
  `,
  styles: `
    label {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 0 12px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface-variant);
    }
    label:focus-within {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: -1px;
    }
    input {
      flex: 1;
      min-inline-size: 0;
      min-block-size: 40px;
      border: 0;
      outline: 0;
      background: none;
      color: var(--mat-sys-on-surface);
    }
    input::placeholder {
      color: var(--mat-sys-on-surface-variant);
      opacity: 1;
    }
  `,
})
export class SearchBoxComponent {
  private readonly delay = inject(DELAY);
  private typing = new AbortController();

  readonly label = input.required<string>();
  readonly value = input('');
  /** The trimmed words, when typing rests or Enter is pressed. */
  readonly searched = output<string>();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.typing.abort());
  }

  protected typed(event: Event, text: string): void {
    if (event instanceof InputEvent && event.isComposing) return;
    void this.rest(text);
  }

  protected enter(event: Event, text: string): void {
    if (event instanceof KeyboardEvent && event.isComposing) return;
    this.typing.abort();
    this.searched.emit(text.trim());
  }

  protected async rest(text: string): Promise<void> {
    this.typing.abort();
    const { signal } = (this.typing = new AbortController());
    await this.delay(REST_MS, signal);
    if (!signal.aborted) this.searched.emit(text.trim());
  }
}
