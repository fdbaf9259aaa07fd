import { Component, ElementRef, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { Drafts, IconComponent } from '@trivium/web/kit';
import { chatMessages } from './chat.messages';

/** What a browser reports as keyCode while an input method handles the key; Safari sends it for the Enter that ends a composition. */
const IME_KEY_CODE = 229;

/** Whether this key press means "send": Enter alone, and never the Enter by which an input method (pinyin, kana) confirms its text. */
export function meansSend(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'isComposing' | 'keyCode'>): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== IME_KEY_CODE;
}

/** The field in which a question is written; its text survives a reload until it is sent. */
@Component({
  selector: 'trivium-composer',
  imports: [MatButtonModule, IconComponent],
  template: `
    <div class="field">
      <textarea
        #field
        rows="1"
        [attr.aria-label]="t('composer')"
        [placeholder]="placeholder() || t('placeholder')"
        [value]="text()"
        [attr.maxlength]="maxLength()"
        (input)="write(field.value)"
        (keydown)="key($event)"
      ></textarea>
      @if (isStreaming()) {
        <button matIconButton type="button" [attr.aria-label]="t('stop')" (click)="stopped.emit()">
          <trivium-icon name="stop_circle" [size]="24" />
        </button>
      } @else {
        <button matIconButton type="button" class="send" [attr.aria-label]="t('send')" [disabled]="text().trim() === ''" (click)="send()">
          <trivium-icon name="arrow_upward" />
        </button>
      }
    </div>
    <p class="hint tv-muted">
      <span class="keys">{{ t('composerHint') }}</span><ng-content />
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    .field {
      display: flex;
      align-items: flex-end;
      gap: 4px;
      padding: 6px 6px 6px 16px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 16px;
      background: var(--mat-sys-surface);
    }
    .field:focus-within {
      border-color: var(--mat-sys-primary);
      box-shadow: inset 0 0 0 1px var(--mat-sys-primary);
    }
    textarea {
      flex: 1;
      min-width: 0;
      max-block-size: 40dvh;
      padding: 8px 0;
      border: 0;
      outline: 0;
      background: none;
      color: var(--mat-sys-on-surface);
      line-height: 1.5;
      resize: none;
      field-sizing: content;
    }
    textarea::placeholder {
      color: var(--mat-sys-on-surface-variant);
      opacity: 1;
    }
    .send:not(:disabled) {
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
      --mat-icon-button-icon-color: var(--mat-sys-on-primary);
    }
    .hint {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 4px 16px;
      padding-inline: 16px;
      font-size: 0.75rem;
    }
    @media (max-width: 719px) {
      .keys {
        display: none;
      }
    }
  `,
})
export class ComposerComponent {
  private readonly drafts = inject(Drafts);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly t = translator(chatMessages);

  /** Under which name the unsent text is kept; one per conversation. */
  readonly draftKey = input('composer');
  readonly placeholder = input('');
  readonly isStreaming = input(false);
  readonly maxLength = input(8000);
  readonly sent = output<string>();
  readonly stopped = output();

  readonly text = signal('');

  constructor() {
    effect(() => this.text.set(this.drafts.read(this.draftKey())));
  }

  focus(): void {
    this.field().nativeElement.focus();
  }

  /** Puts text into the field, for example a question that could not be sent. */
  write(text: string): void {
    this.text.set(text);
    // Typing and sending within one frame leaves the binding unchanged, and with it the sent words in the field.
    const field = this.field().nativeElement;
    if (field.value !== text) field.value = text;
    this.drafts.write(this.draftKey(), text);
  }

  protected key(event: KeyboardEvent): void {
    if (!meansSend(event)) return;
    event.preventDefault();
    this.send();
  }

  protected send(): void {
    const text = this.text().trim();
    if (text === '' || this.isStreaming()) return;
    this.write('');
    this.sent.emit(text);
  }
}
