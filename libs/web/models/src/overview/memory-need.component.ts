import { Component, computed, inject, input, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { BITS_PER_WEIGHT, type Quantisation, memoryNeedOf } from '@trivium/ai/inference/protocol';
import { translator } from '@trivium/web/i18n';
import type { RegistryModel } from '../client/models-client';
import { Figures } from '../terms/figures';
import { MEMORY_SIZES_GIB, smallestMemoryGib } from './memory-fit';
import { memoryMessages } from './memory.messages';

const LONGEST_CONTEXT = 10_000_000;
const MOST_SEQUENCES = 1_000;

/** How much memory open weights need by quantisation and window, and in which usual size of memory that fits. */
@Component({
  selector: 'trivium-memory-need',
  imports: [MatFormFieldModule, MatInputModule, MatSelectModule],
  templateUrl: './memory-need.component.html',
  styleUrl: './memory-need.component.css',
})
export class MemoryNeedComponent {
  private readonly figures = inject(Figures);
  protected readonly t = translator(memoryMessages);
  protected readonly quantisations = Object.keys(BITS_PER_WEIGHT) as readonly Quantisation[];
  protected readonly bits = BITS_PER_WEIGHT;

  readonly models = input.required<readonly RegistryModel[]>();

  protected readonly quantisation = signal<Quantisation>('Q4_K_M');
  protected readonly context = signal(8_192);
  protected readonly sequences = signal(1);
  protected readonly isValid = computed(() => isWhole(this.context(), LONGEST_CONTEXT) && isWhole(this.sequences(), MOST_SEQUENCES));

  protected readonly rows = computed(() => {
    if (!this.isValid()) return [];
    return this.models()
      .filter(({ access, mixture }) => access === 'open-weights' || mixture.totalParameters !== 'unknown')
      .map((model) => this.rowOf(model));
  });

  private rowOf(model: RegistryModel) {
    const longest = model.contextTokens;
    const isCut = longest !== 'unknown' && this.context() > longest;
    const need = memoryNeedOf(model, {
      quantisation: this.quantisation(),
      contextTokens: isCut ? longest : this.context(),
      sequences: this.sequences(),
    });
    return {
      id: model.id,
      title: model.title,
      note: isCut ? this.t('tooLong', { tokens: this.figures.tokens(longest) }) : '',
      weights: this.figures.bytes(need.weightBytes),
      activated: this.figures.bytes(need.activatedWeightBytes),
      cache: this.figures.bytes(need.keyValueCacheBytes),
      total: this.figures.bytes(need.totalBytes),
      fits: this.fit(need.totalBytes),
    };
  }

  private fit(bytes: number | 'unknown'): string {
    if (bytes === 'unknown') return this.figures.bytes(bytes);
    const size = smallestMemoryGib(bytes);
    return size === undefined ? this.t('tooLarge', { count: MEMORY_SIZES_GIB.at(-1) ?? 0 }) : this.t('gib', { count: size });
  }
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
