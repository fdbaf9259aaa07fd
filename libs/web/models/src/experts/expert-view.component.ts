import { Component, ElementRef, computed, inject, input, linkedSignal, viewChildren } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator } from '@trivium/web/i18n';
import { EmptyStateComponent, IconComponent } from '@trivium/web/kit';
import { type ExpertDecision, type ExpertFeature, type ExpertShare, type ExpertTile, strongest, tilesOf } from './expert-decision';
import { expertsMessages } from './experts.messages';

const SHOWN_FEATURES = 12;
const FIRST_NUMBER = 1;

/** Which experts decided, how the work is spread over them, and which pieces of text moved the score. Follows its inputs live. */
@Component({
  selector: 'trivium-expert-view',
  imports: [MatButtonModule, EmptyStateComponent, IconComponent],
  templateUrl: './expert-view.component.html',
  styleUrl: './expert-view.component.css',
})
export class ExpertViewComponent {
  private readonly formats = inject(Formats);
  protected readonly t = translator(expertsMessages);

  readonly decision = input<ExpertDecision>();
  readonly load = input<readonly ExpertShare[]>([]);
  /** Decisions that `load` counts; of few nothing can be said about balance. */
  readonly decisions = input(Number.POSITIVE_INFINITY);
  /** Names of labels in the reader's language; a label without one shows itself. */
  readonly labelNames = input<Readonly<Record<string, string>>>({});

  private readonly buttons = viewChildren<ElementRef<HTMLButtonElement>>('tile');
  protected readonly tiles = computed(() => tilesOf(this.decision(), this.load(), this.decisions()));
  /** The expert whose pieces of text are shown; a new decision begins with all of them. */
  protected readonly chosen = linkedSignal<ExpertDecision | undefined, number | undefined>({
    source: this.decision,
    computation: () => undefined,
  });
  /** One stop for the tab key; arrows go from tile to tile (roving tabindex, WAI-ARIA practices). */
  protected readonly focused = linkedSignal<number, number>({
    source: () => this.tiles().length,
    computation: (count, previous) => Math.max(0, Math.min(previous?.value ?? 0, count - 1)),
  });
  protected readonly probabilities = computed(() =>
    Object.entries(this.decision()?.probabilities ?? {})
      .sort(([, first], [, second]) => second - first)
      .map(([label, share]) => ({ label: this.nameOf(label), share, text: this.formats.percent(share, 1) })),
  );
  /** Some models tell what a piece did by all experts together. */
  protected readonly hasAttribution = computed(() => this.decision()?.features.some(({ expert }) => expert !== undefined) ?? false);
  protected readonly features = computed(() => {
    const chosen = this.hasAttribution() ? this.chosen() : undefined;
    const features = this.decision()?.features ?? [];
    return strongest(chosen === undefined ? features : features.filter(({ expert }) => expert === chosen), SHOWN_FEATURES);
  });
  protected readonly headline = computed(() => {
    const decision = this.decision();
    if (!decision) return '';
    return this.t('decided', {
      label: this.nameOf(decision.label),
      share: this.formats.percent(decision.probabilities[decision.label] ?? 0, 1),
    });
  });
  protected readonly spoken = computed(() => {
    const decision = this.decision();
    if (!decision) return '';
    const experts = decision.experts.map(({ index, weight }) =>
      this.t('expertWeight', { number: index + FIRST_NUMBER, share: this.formats.percent(weight) }),
    );
    const share = this.formats.percent(decision.probabilities[decision.label] ?? 0, 1);
    return this.t('spoken', { label: this.nameOf(decision.label), share, experts: this.formats.list(experts) });
  });

  protected expertName(index: number | undefined): string {
    return index === undefined ? this.t('shared') : this.t('expert', { number: index + FIRST_NUMBER });
  }

  protected loadText({ share }: ExpertTile): string {
    return this.t('load', { share: this.formats.percent(share, 1) });
  }

  protected partText({ weight }: ExpertTile): string {
    return weight === undefined ? this.t('idle') : this.t('active', { share: this.formats.percent(weight) });
  }

  protected weightText({ weight }: ExpertFeature): string {
    return this.formats.number(weight, { signDisplay: 'always', minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }

  protected choose(index: number): void {
    this.chosen.update((chosen) => (chosen === index ? undefined : index));
  }

  protected goTo(event: KeyboardEvent, position: number): void {
    const last = this.tiles().length - 1;
    const target = {
      ArrowRight: position + 1,
      ArrowDown: position + 1,
      ArrowLeft: position - 1,
      ArrowUp: position - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(target, last));
    this.focused.set(next);
    this.buttons()[next]?.nativeElement.focus();
  }

  protected chosenNumber(): number {
    return (this.chosen() ?? 0) + FIRST_NUMBER;
  }

  private nameOf(label: string): string {
    return this.labelNames()[label] ?? label;
  }
}
