import { Component, computed, inject, input } from '@angular/core';
import { type GenerationMark, GenerationMarkText } from './generation-mark';
import { IconComponent } from './icon.component';

/** The visible mark of generated content and the engine that made it. */
@Component({
  selector: 'trivium-ai-label',
  imports: [IconComponent],
  template: `<span class="tv-chip" [attr.data-tone]="generation().engine === 'embedded' ? null : 'info'"
    ><trivium-icon [name]="icon()" [size]="14" />{{ text() }}</span
  >`,
})
export class AiLabelComponent {
  private readonly words = inject(GenerationMarkText);
  readonly generation = input.required<GenerationMark>();
  protected readonly icon = computed(() => (this.generation().engine === 'embedded' ? 'verified' : 'auto_awesome'));
  protected readonly text = computed(() => this.words.of(this.generation()));
}
