import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { Finding, FindingSlots, ReadDictation, Span } from '@trivium/radiology/findings/domain';
import { NEGATIVE_WORDS, slotsOf, type FindingCorrection, type WantedCorrection } from '@trivium/radiology/reporting/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { correctionMessages } from '../words/correction.messages';
import { deskMessages } from '../words/desk.messages';
import type { FindingCorrections } from './finding-corrections';
import { NEW_FINDING } from './finding-form';
import { FindingFormComponent } from './finding-form.component';
import { shownSlots, type ShownSlot } from './finding-slots';
import { OpenCorrectionsComponent } from './open-corrections.component';

/**
 * What the program read in the dictation, as people corrected it: findings with their slots, what was taken out, what was denied. Focus or hover points at the words that said it; a press puts the
 * caret there. A finding is set right here as well, by the keyboard alone; the dictation stays as it was said.
 */
@Component({
  selector: 'trivium-findings-list',
  imports: [FindingFormComponent, IconComponent, MatButtonModule, MatMenuModule, OpenCorrectionsComponent],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './findings-list.component.html',
  styleUrl: './findings-list.component.css',
})
export class FindingsListComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly languages = inject(LanguageService);
  private readonly formats = inject(Formats);
  protected readonly t = translator(deskMessages);
  protected readonly c = translator(correctionMessages);
  protected readonly types = NEGATIVE_WORDS;
  protected readonly newFinding = NEW_FINDING;

  readonly read = input.required<ReadDictation>();
  /** What corrects the findings; without it they are only shown. */
  readonly corrections = input<FindingCorrections>();
  readonly removed = input<readonly FindingCorrection[]>([]);
  readonly open = input<readonly FindingCorrection[]>([]);
  readonly isFixed = input(false);
  /** Spans of the dictation that are looked at; none any more when empty. */
  readonly pointed = output<readonly Span[]>();
  /** Where the caret of the dictation should go. */
  readonly chosen = output<Span>();
  /** Words for those who do not see what changed. */
  readonly announced = output<string>();

  /** Index of the finding that is being corrected, `new` for one that is added. */
  protected readonly editing = signal<number | 'new' | undefined>(undefined);
  protected readonly canCorrect = computed(() => this.corrections() !== undefined && !this.isFixed());
  protected readonly shown = computed(() =>
    this.read().findings.map((finding) => ({ finding, said: slotsOf(finding), slots: shownSlots(finding), before: this.before(finding) })),
  );
  protected readonly takenOut = computed(() =>
    this.removed().flatMap((correction) => (correction.kind === 'removed' ? [{ correction, words: correction.anchor.words.trim() }] : [])),
  );

  /** To a correction that must be looked at, else to the first finding, or to adding one. */
  focus(): void {
    const open = this.host.querySelector<HTMLElement>('[data-open-correction] button');
    (open ?? this.host.querySelector<HTMLElement>('[data-finding], [data-add]'))?.focus();
  }

  protected press(event: KeyboardEvent): void {
    const { target } = event;
    if (!this.canCorrect() || !(target instanceof HTMLElement) || target.closest('input, select, textarea, [role="menu"]')) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && !event.shiftKey && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      return this.undo();
    }
    if (isCommand || event.altKey || target.closest('form')) return;
    const index = Number(target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? NaN);
    if (Number.isNaN(index)) return;
    if (event.key === 'e' || event.key === 'E') this.edit(index);
    else if (event.key === 'Delete') this.host.querySelector<HTMLElement>(`[data-item="${index}"] [data-remove]`)?.click();
    else return;
    event.preventDefault();
  }

  protected edit(index: number | 'new'): void {
    this.editing.set(index);
  }

  protected close(): void {
    const index = this.editing();
    this.editing.set(undefined);
    this.focusLater(index === 'new' ? '[data-add]' : `[data-item="${String(index)}"] [data-edit]`);
  }

  protected apply(slots: FindingSlots): void {
    const index = this.editing();
    const finding = typeof index === 'number' ? this.read().findings[index] : undefined;
    if (index === 'new') {
      this.corrections()?.add(slots);
      this.announced.emit(this.c('saidAdded'));
    } else if (finding !== undefined) {
      const isChanged = this.corrections()?.change(finding, slots);
      this.announced.emit(isChanged ? this.c('saidChanged', { number: Number(index) + 1 }) : this.c('saidSame'));
    }
    this.close();
  }

  protected remove(finding: Finding, words: 'kept' | 'left_out'): void {
    this.corrections()?.remove(finding, words);
    this.announced.emit(this.c('saidRemoved'));
    this.focusLater('[data-undo]');
  }

  protected putBack(id: string): void {
    this.corrections()?.drop(id);
    this.announced.emit(this.c('saidBack'));
    this.focusLater('[data-undo]');
  }

  protected again(correction: WantedCorrection): void {
    const isMade = this.corrections()?.again(correction);
    this.announced.emit(this.c(isMade ? 'saidBack' : 'saidNoPlace'));
    if (isMade) this.focusLater('[data-undo]');
  }

  protected undo(): void {
    if (this.corrections()?.undo()) this.announced.emit(this.c('saidUndone'));
    this.focusLater('[data-undo]:not([disabled]), [data-add]');
  }

  protected isAdded({ byHand }: Finding): boolean {
    return byHand !== undefined && byHand.read === undefined;
  }

  protected who({ by, at }: Pick<FindingCorrection, 'by' | 'at'>): string {
    return at === '' ? this.c('you') : [by, this.formats.dateTime(at)].filter((part) => part !== '').join(', ');
  }

  protected words({ values }: ShownSlot): string {
    return this.formats.list(values.map((value) => this.languages.text(value)));
  }

  protected spansOf(slot: ShownSlot, finding: Finding): readonly Span[] {
    return this.isAdded(finding) ? [] : [slot.span ?? finding.span];
  }

  protected negativeWords({ type, laterality }: ReadDictation['negatives'][number]): string {
    const what = this.languages.text(NEGATIVE_WORDS[type]);
    return laterality ? this.t('onSide', { what, side: this.t(laterality) }) : what;
  }

  /** What was read of the slots that a person changed, where that stands apart from what they made of it. */
  private before({ byHand }: Finding): string {
    if (byHand?.read === undefined) return '';
    const read = shownSlots({ ...byHand.read, span: [0, 0], slotSpans: {} });
    const changed = byHand.slots.filter((slot) => slot !== 'type' && slot !== 'certainty');
    const words = changed.flatMap((name) => {
      const slot = read.find((one) => one.slot === name);
      return slot === undefined ? [] : [this.words(slot)];
    });
    const type = byHand.slots.includes('type') ? [this.languages.text(NEGATIVE_WORDS[byHand.read.type])] : [];
    return this.formats.list([...type, ...words]) || this.c('nothing');
  }

  private focusLater(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
