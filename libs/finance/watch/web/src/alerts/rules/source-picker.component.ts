import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { DELAY, IconComponent } from '@trivium/web/kit';
import { AlertsClient, type SourceName } from '../alerts.client';
import { rulesMessages } from '../words/rules.messages';

/** Typing pauses for so long before the server is asked. */
const REST_MS = 200;
let pickers = 0;

/** Sources to choose from by searching; those that are chosen stand as chips before the field. An editable combobox with a list (WAI-ARIA 1.2). */
@Component({
  selector: 'trivium-source-picker',
  imports: [IconComponent],
  templateUrl: './source-picker.component.html',
  styleUrls: ['../alerts.css', './source-picker.component.css'],
})
export class SourcePickerComponent {
  private readonly client = inject(AlertsClient);
  private readonly delay = inject(DELAY);
  protected readonly t = translator(rulesMessages);

  /** Ids of the chosen sources. */
  readonly chosen = input.required<readonly string[]>();
  readonly changed = output<readonly string[]>();

  protected readonly id = `sources-${++pickers}`;
  protected readonly words = signal('');
  protected readonly isOpen = signal(false);
  protected readonly place = signal(0);
  private readonly found = signal<readonly SourceName[] | undefined>(undefined);
  protected readonly hasFailed = signal(false);
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());
  /** What was found and is not chosen yet. */
  protected readonly options = computed(() => this.found()?.filter(({ id }) => !this.chosen().includes(id)));
  protected readonly chips = computed(() => this.chosen().map((id) => ({ id, name: this.names().get(id) ?? this.t('sourceUnknown') })));
  protected readonly active = computed(() => {
    const option = this.isOpen() ? this.options()?.[this.place()] : undefined;
    return option ? this.optionId(option.id) : null;
  });
  private question = 0;

  constructor() {
    effect(() => {
      const ids = this.chosen();
      untracked(() => void this.nameThem(ids));
    });
  }

  protected optionId(id: string): string {
    return `${this.id}-${id}`;
  }

  protected open(): void {
    if (this.isOpen()) return;
    this.isOpen.set(true);
    void this.search(this.words(), { isAtOnce: true });
  }

  protected close(): void {
    this.isOpen.set(false);
  }

  protected type(words: string): void {
    this.words.set(words);
    this.isOpen.set(true);
    void this.search(words, { isAtOnce: false });
  }

  protected onKey(event: KeyboardEvent): void {
    // An input method's own keys are not ours.
    if (event.isComposing) return;
    const count = this.options()?.length ?? 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.isOpen()) return this.open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.place.update((at) => Math.max(0, Math.min(count - 1, at + step)));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const option = this.isOpen() ? this.options()?.[this.place()] : undefined;
      event.preventDefault();
      if (option) this.choose(option);
    } else if (event.key === 'Escape' && this.isOpen()) {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Backspace' && this.words() === '') {
      const last = this.chosen().at(-1);
      if (last !== undefined) this.take(last);
    }
  }

  protected choose({ id, name }: SourceName): void {
    this.names.update((names) => new Map(names).set(id, name));
    this.changed.emit([...this.chosen(), id]);
    this.words.set('');
    this.close();
  }

  protected take(id: string): void {
    this.changed.emit(this.chosen().filter((other) => other !== id));
  }

  private async search(words: string, { isAtOnce }: { readonly isAtOnce: boolean }): Promise<void> {
    const question = ++this.question;
    if (!isAtOnce) await this.delay(REST_MS);
    if (question !== this.question) return;
    try {
      const found = await this.client.sources(words.trim());
      if (question !== this.question) return;
      this.found.set(found);
      this.place.set(0);
      this.hasFailed.set(false);
    } catch {
      if (question !== this.question) return;
      this.found.set(undefined);
      this.hasFailed.set(true);
    }
  }

  /** Looks up what the chosen ones are called; one that was deleted stays and can be taken off. */
  private async nameThem(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.names().has(id));
    if (missing.length === 0) return;
    const named = await Promise.all(missing.map((id) => this.client.sourceName(id).catch(() => undefined)));
    this.names.update((names) => new Map([...names, ...named.flatMap((one) => (one ? [[one.id, one.name] as const] : []))]));
  }
}
