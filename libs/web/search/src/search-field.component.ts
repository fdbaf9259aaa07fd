import { CdkTrapFocus } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin, type ConnectedPosition } from '@angular/cdk/overlay';
import {
  Component,
  DestroyRef,
  ElementRef,
  effect,
  inject,
  input,
  numberAttribute,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { label, translator } from '@trivium/web/i18n';
import { DELAY, IconComponent, useShortcuts } from '@trivium/web/kit';
import { QuerySyntaxComponent } from './query-syntax.component';
import { searchMessages } from './search.messages';

/** How long typing rests before a server is asked, in milliseconds. */
export const SEARCH_REST_MS = 250;

const BELOW: ConnectedPosition[] = [
  { originX: 'end', originY: 'bottom', overlayX: 'end', overlayY: 'top', offsetY: 8 },
  { originX: 'end', originY: 'top', overlayX: 'end', overlayY: 'bottom', offsetY: -8 },
];

/**
 * The search field. It waits until typing rests and never sends half-composed words of an input method; Enter sends at once, Escape and the cross clear,
 * `/` comes here from anywhere on the page.
 */
@Component({
  selector: 'trivium-search-field',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, CdkTrapFocus, IconComponent, QuerySyntaxComponent],
  host: { role: 'search' },
  templateUrl: './search-field.component.html',
  styleUrl: './search-field.component.css',
})
export class SearchFieldComponent {
  private readonly delay = inject(DELAY);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private typing = new AbortController();
  /** Words that were sent and have not come back as `value` yet. */
  private readonly sent: string[] = [];
  private last = '';
  protected readonly t = translator(searchMessages);
  protected readonly positions = BELOW;

  /** Name of the field, shown while it is empty. */
  readonly label = input.required<string>();
  /** What the page searches for now. Another value than was sent last, from Back or a cleared filter, replaces what stands in the field. */
  readonly value = input.required<string>();
  /** Milliseconds of rest before words are sent; 0 where the page filters what it already has. */
  readonly restMs = input(SEARCH_REST_MS, { transform: numberAttribute });
  /** Longest text, in UTF-16 code units, where the server has a limit. */
  readonly maxCharacters = input<number>();
  /** What this field understands: plain words, or the query language, which then has a help button. */
  readonly syntax = input<'plain' | 'operators'>('plain');
  /** The trimmed words: changed ones when typing rests or the field is cleared, any on Enter. */
  readonly searched = output<string>();

  protected readonly text = signal('');
  protected readonly isHelpOpen = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.typing.abort());
    useShortcuts({
      keys: '/',
      label: label(searchMessages, 'keySearch'),
      group: label(searchMessages, 'keyboard'),
      run: () => this.focus(),
    });
    effect(() => {
      const value = this.value();
      untracked(() => this.receive(value));
    });
  }

  /** Goes to the field with its words selected, so that typing replaces them. */
  focus(): void {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }

  protected typed(event: Event, text: string): void {
    this.text.set(text);
    if (!isComposing(event)) void this.rest(text);
  }

  protected async rest(text: string): Promise<void> {
    this.text.set(text);
    this.typing.abort();
    if (this.restMs() > 0) {
      const { signal: stop } = (this.typing = new AbortController());
      await this.delay(this.restMs(), stop);
      if (stop.aborted) return;
    }
    if (text.trim() !== this.last) this.send(text);
  }

  protected enter(event: Event, text: string): void {
    if (isComposing(event)) return;
    // Inside a form, Enter would send the form.
    event.preventDefault();
    this.send(text);
  }

  protected escape(event: Event): void {
    if (isComposing(event) || (this.text() === '' && !this.isHelpOpen())) return;
    // One press does one thing: a drawer around the field closes with the next.
    event.stopPropagation();
    event.preventDefault();
    if (this.isHelpOpen()) this.isHelpOpen.set(false);
    else this.clear();
  }

  protected clear(): void {
    this.text.set('');
    this.send('');
    this.field().nativeElement.focus();
  }

  private send(text: string): void {
    this.typing.abort();
    const words = text.trim();
    if (words !== (this.sent.at(-1) ?? this.value())) this.sent.push(words);
    this.last = words;
    this.searched.emit(words);
  }

  /** What was sent comes back through the page, trimmed and late: it must not overwrite what has been typed since. */
  private receive(value: string): void {
    const echo = this.sent.indexOf(value);
    this.sent.splice(0, echo < 0 ? this.sent.length : echo + 1);
    if (echo >= 0) return;
    this.typing.abort();
    this.last = value;
    this.text.set(value);
  }
}

/** 229 is what browsers report for keys that an input method takes; Safari says it for the Enter that confirms. */
function isComposing(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.isComposing || event.keyCode === 229;
  return event instanceof InputEvent && event.isComposing;
}
