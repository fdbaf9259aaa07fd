import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';
import { IconComponent } from './icon.component';

/** Which engine made a text: the part of the API's `generation` record that a reader sees. */
export interface GenerationMark {
  readonly engine: 'embedded' | 'local' | 'cloud' | 'edge';
  readonly model?: string | null;
}

/** The visible mark of generated content and the engine that made it. */
@Component({
  selector: 'trivium-ai-label',
  imports: [IconComponent],
  template: `<span class="tv-chip" [attr.data-tone]="generation().engine === 'embedded' ? null : 'info'"
    ><trivium-icon [name]="icon()" [size]="14" />{{ text() }}</span
  >`,
})
export class AiLabelComponent {
  private readonly t = translator(kitMessages);
  readonly generation = input.required<GenerationMark>();
  protected readonly icon = computed(() => (this.generation().engine === 'embedded' ? 'verified' : 'auto_awesome'));
  protected readonly text = computed(() => {
    const { engine, model } = this.generation();
    if (engine === 'embedded') return this.t('aiLabelEmbedded');
    return model ? this.t('aiLabelModel', { model }) : this.t('aiLabel');
  });
}
