import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type FindingSlots, type Margin, MARGINS } from '@trivium/radiology/findings/domain';
import {
  DENSITY_WORDS,
  differingSlots,
  LOBE_WORDS,
  MARGIN_WORDS,
  NEGATIVE_WORDS,
  SEGMENT_WORDS,
  segmentsOfLobe,
} from '@trivium/radiology/reporting/domain';
import { LanguageService, translator, type LocalText, type MessageKey } from '@trivium/web/i18n';
import { correctionMessages } from '../words/correction.messages';
import { CHANGE_WORDS, IMAGE_WORDS, SERIES_WORDS, SIDE_WORDS, SLOT_WORDS } from '../words/finding-words';
import { CHOICES, formOf, oneOf, slotsOfForm, withField, type FindingForm, type FormProblem } from './finding-form';

type ListField = keyof typeof CHOICES;
type TextField = 'size' | 'solid' | 'priorSize' | 'priorDate' | 'howMany' | 'series' | 'image';

const LISTS = ['type', 'laterality', 'lobe', 'segment', 'density', 'change'] as const satisfies readonly ListField[];

const TEXTS: readonly { readonly field: TextField; readonly label: LocalText; readonly hint?: 'sizeHint' | 'dateHint' }[] = [
  { field: 'size', label: SLOT_WORDS.sizeMm, hint: 'sizeHint' },
  { field: 'solid', label: SLOT_WORDS.solidComponentMm, hint: 'sizeHint' },
  { field: 'priorSize', label: SLOT_WORDS.priorSizeMm, hint: 'sizeHint' },
  { field: 'priorDate', label: SLOT_WORDS.priorDate, hint: 'dateHint' },
  { field: 'howMany', label: SLOT_WORDS.howMany },
  { field: 'series', label: SERIES_WORDS },
  { field: 'image', label: IMAGE_WORDS },
];

const WORDS: Readonly<Record<ListField, Readonly<Record<string, LocalText>>>> = {
  type: NEGATIVE_WORDS,
  laterality: SIDE_WORDS,
  lobe: LOBE_WORDS,
  segment: SEGMENT_WORDS,
  density: DENSITY_WORDS,
  change: CHANGE_WORDS,
};

const PROBLEM_TEXTS = {
  side_of_lobe: 'side_of_lobe',
  segment_of_lobe: 'segment_of_lobe',
  size: 'size_problem',
  solid_part: 'solid_part',
  prior_date: 'prior_date',
  image: 'image_problem',
  how_many: 'how_many_problem',
} as const satisfies Record<FormProblem, MessageKey<typeof correctionMessages>>;

const PROBLEM_FIELDS: Readonly<Record<FormProblem, readonly (ListField | TextField)[]>> = {
  side_of_lobe: ['laterality'],
  segment_of_lobe: ['segment'],
  size: ['size', 'solid', 'priorSize'],
  solid_part: ['solid'],
  prior_date: ['priorDate'],
  image: ['series', 'image'],
  how_many: ['howMany'],
};

/** One finding as fields. Enter applies, Escape leaves everything as it was. */
@Component({
  selector: 'trivium-finding-form',
  imports: [MatButtonModule],
  templateUrl: './finding-form.component.html',
  styleUrl: './finding-form.component.css',
})
export class FindingFormComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly languages = inject(LanguageService);
  protected readonly c = translator(correctionMessages);
  protected readonly lists = LISTS;
  protected readonly texts = TEXTS;
  protected readonly margins = MARGINS;
  protected readonly marginWords = MARGIN_WORDS;
  protected readonly problemTexts = PROBLEM_TEXTS;
  protected readonly slots: Readonly<Record<ListField, LocalText>> = SLOT_WORDS;

  readonly finding = input.required<FindingSlots>();
  readonly applied = output<FindingSlots>();
  readonly cancelled = output();

  /** The finding may be read anew while its fields are open: only one that says something else replaces what was typed. */
  private readonly given = computed(() => this.finding(), { equal: (one, other) => differingSlots(one, other).length === 0 });
  protected readonly form = linkedSignal<FindingForm>(() => formOf(this.given()));
  protected readonly isTried = signal(false);
  protected readonly problems = computed(() => slotsOfForm(this.form()).problems);
  /** Segments of the lobe that is chosen; the one that is there stays, so that nothing is lost by opening the form. */
  protected readonly choices = computed<Readonly<Record<ListField, readonly string[]>>>(() => {
    const { lobe, segment } = this.form();
    const own = segmentsOfLobe(lobe || undefined) ?? CHOICES.segment;
    return { ...CHOICES, segment: segment === '' || own.includes(segment) ? own : [...own, segment] };
  });

  constructor() {
    afterNextRender(() => this.host.querySelector<HTMLElement>('select')?.focus());
  }

  protected words(name: ListField, value: string): LocalText {
    return WORDS[name][value] ?? { en: value, zh: value };
  }

  protected set(name: ListField, value: string): void {
    const form = this.form();
    const chosen: Readonly<Record<ListField, () => FindingForm>> = {
      type: () => withField(form, 'type', oneOf(CHOICES.type, value) || form.type),
      laterality: () => withField(form, 'laterality', oneOf(CHOICES.laterality, value)),
      lobe: () => withField(form, 'lobe', oneOf(CHOICES.lobe, value)),
      segment: () => withField(form, 'segment', oneOf(CHOICES.segment, value)),
      density: () => withField(form, 'density', oneOf(CHOICES.density, value)),
      change: () => withField(form, 'change', oneOf(CHOICES.change, value)),
    };
    this.form.set(chosen[name]());
  }

  protected setText(name: TextField, value: string): void {
    this.form.update((form) => withField(form, name, value));
  }

  protected toggleMargin(margin: Margin): void {
    this.form.update((form) => {
      const chosen = form.margin.includes(margin) ? form.margin.filter((one) => one !== margin) : [...form.margin, margin];
      return withField(form, 'margin', chosen);
    });
  }

  protected flip(name: 'isPossible' | 'isMultiple'): void {
    this.form.update((form) => withField(form, name, !form[name]));
  }

  protected isWrong(field: ListField | TextField): boolean {
    return this.isTried() && this.problems().some((problem) => PROBLEM_FIELDS[problem].includes(field));
  }

  protected apply(): void {
    this.isTried.set(true);
    const { slots, problems } = slotsOfForm(this.form());
    if (problems.length === 0) this.applied.emit(slots);
    else afterNextRender(() => this.host.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), { injector: this.injector });
  }
}
