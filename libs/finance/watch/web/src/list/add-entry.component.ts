import { Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { WatchEntry } from '@trivium/finance/api-client';
import { WATCH_KINDS, normaliseSymbol, type WatchKind } from '@trivium/finance/watch/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom } from '@trivium/web/kit';
import { meansEnter } from '../composing';
import { WatchClient } from '../watch.client';
import { KIND_WORDS, SYMBOL_EXAMPLES } from '../words/kind-words';
import { watchMessages } from '../words/watch.messages';
import { entryProblem, type EntryField, type EntryProblem } from './entry-problem';

/** The row at the top of a list: kind, symbol, name, note; Enter adds and returns to the symbol, ready for the next. */
@Component({
  selector: 'trivium-add-entry',
  imports: [MatButtonModule, ErrorPanelComponent],
  host: { role: 'group', '[attr.aria-label]': "t('addTitle')", '(keydown)': 'onKey($event)' },
  template: `
    <div class="row">
      <label class="field kind">
        <span>{{ t('kind') }}</span>
        <select #kindField (change)="setKind(kindField.value)">
          @for (id of kinds; track id) {
            <option [value]="id" [selected]="id === kind()">{{ languages.text(words[id]) }}</option>
          }
        </select>
      </label>
      @for (name of textFields; track name) {
        <label class="field" [class]="name">
          <span>{{ labelOf(name) }}</span>
          <input
            #field
            autocomplete="off"
            spellcheck="false"
            [attr.data-field]="name"
            [attr.maxlength]="most[name]"
            [placeholder]="name === 'symbol' ? languages.text(examples[kind()]) : ''"
            [value]="values()[name]"
            [attr.aria-invalid]="problem().fields[name] ? 'true' : null"
            [attr.aria-describedby]="problem().fields[name] ? 'add-' + name + '-error' : null"
            (input)="set(name, field.value)"
          />
          @if (problem().fields[name]; as message) {
            <span class="wrong" role="alert" [id]="'add-' + name + '-error'">{{ message }}</span>
          } @else if (name === 'symbol' && rewritten() !== '') {
            <span class="hint">{{ t('willBe', { symbol: rewritten() }) }}</span>
          }
        </label>
      }
      <button matButton="filled" type="button" [disabled]="isBusy()" (click)="add()">{{ isBusy() ? t('adding') : t('add') }}</button>
    </div>
    @if (problem().rest; as rest) {
      <trivium-error-panel [problem]="rest" />
    }
  `,
  styleUrl: './add-entry.component.css',
})
export class AddEntryComponent {
  private readonly client = inject(WatchClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly kindField = viewChild.required<ElementRef<HTMLSelectElement>>('kindField');
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(watchMessages);
  protected readonly kinds = WATCH_KINDS;
  protected readonly words = KIND_WORDS;
  protected readonly examples = SYMBOL_EXAMPLES;
  protected readonly textFields = ['symbol', 'name', 'note'] as const;
  protected readonly most = { symbol: 80, name: 200, note: 500 };

  readonly listId = input.required<string>();
  readonly added = output<WatchEntry>();

  protected readonly kind = signal<WatchKind>('company');
  protected readonly values = signal({ symbol: '', name: '', note: '' });
  protected readonly problem = signal<EntryProblem>({ fields: {} });
  protected readonly isBusy = signal(false);
  readonly hasText = computed(() => Object.values(this.values()).some((value) => value.trim() !== ''));
  /** How the symbol will be written, when that differs from what was typed. */
  protected readonly rewritten = computed(() => {
    const written = this.values().symbol;
    const symbol = normaliseSymbol(this.kind(), written);
    return symbol === written.trim() ? '' : symbol;
  });

  focus(): void {
    this.host.querySelector<HTMLInputElement>('[data-field="symbol"]')?.focus();
  }

  protected labelOf(name: 'symbol' | 'name' | 'note'): string {
    if (name === 'symbol') return this.t(this.kind() === 'topic' ? 'topic' : 'symbol');
    return this.t(name === 'name' ? 'entryName' : 'note');
  }

  protected setKind(value: string): void {
    this.kind.set(this.kinds.find((kind) => kind === value) ?? 'company');
    this.forget('symbol');
  }

  protected set(name: 'symbol' | 'name' | 'note', value: string): void {
    this.values.update((values) => ({ ...values, [name]: value }));
    this.forget(name);
  }

  protected onKey(event: KeyboardEvent): void {
    if (!meansEnter(event) || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.add();
  }

  protected async add(): Promise<void> {
    if (this.isBusy()) return;
    const sent = this.values();
    const { symbol, name, note } = sent;
    if (symbol.trim() === '')
      return this.refuse({ fields: { symbol: this.t(this.kind() === 'topic' ? 'topicMissing' : 'symbolMissing') } });
    this.isBusy.set(true);
    this.problem.set({ fields: {} });
    try {
      const entry = await this.client.addEntry(this.listId(), { kind: this.kind(), symbol, name, note });
      this.added.emit(entry);
      if (this.values() === sent) this.focus();
      this.clear(sent);
    } catch (error) {
      this.refuse(entryProblem(problemFrom(error)));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Empties what was sent; what was typed over it while the answer was on its way belongs to the next entry. */
  private clear(sent: { readonly symbol: string; readonly name: string; readonly note: string }): void {
    const left = (name: keyof typeof sent, now: string): string => (now === sent[name] ? '' : now);
    this.values.update(({ symbol, name, note }) => ({
      symbol: left('symbol', symbol),
      name: left('name', name),
      note: left('note', note),
    }));
  }

  /** What was typed stays; the first refused field gets the focus. */
  private refuse(problem: EntryProblem): void {
    this.problem.set(problem);
    const first = Object.keys(problem.fields)[0];
    if (first === 'kind') this.kindField().nativeElement.focus();
    else if (first) this.host.querySelector<HTMLInputElement>(`[data-field="${first}"]`)?.focus();
  }

  private forget(field: EntryField): void {
    this.problem.update(({ fields: { [field]: _gone, ...fields } }) => ({ fields }));
  }
}
