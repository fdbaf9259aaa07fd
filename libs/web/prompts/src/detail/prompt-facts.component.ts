import { Component, computed, inject, input } from '@angular/core';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { PromptDetail } from '../client/prompts-client';
import { termsMessages } from '../terms/terms.messages';
import { detailMessages } from './detail.messages';

const NUMBERS = ['maxTokens', 'temperature', 'topP', 'frequencyPenalty', 'presencePenalty', 'seed'] as const;

/** What a version is for and how it asks to be answered. */
@Component({
  selector: 'trivium-prompt-facts',
  imports: [IconComponent],
  template: `
    <section class="tv-card tv-stack" [attr.aria-label]="t('facts')">
      <h2>{{ t('facts') }}</h2>
      <dl class="tv-facts">
        <dt>{{ t('purpose') }}</dt>
        <dd>
          <code>{{ prompt().purpose }}</code>
        </dd>
        <dt>{{ t('dataClass') }}</dt>
        <dd>{{ t('dataClassText', { class: terms(prompt().dataClass) }) }}</dd>
        <dt>{{ t('output') }}</dt>
        <dd>{{ terms(prompt().output) }}</dd>
        <dt>{{ t('parameters') }}</dt>
        <dd class="tv-number">{{ parameters() }}</dd>
        <dt>{{ t('release') }}</dt>
        <dd>
          <span class="tv-chip" [attr.data-tone]="prompt().isReleased ? 'positive' : 'warning'"
            ><trivium-icon [name]="prompt().isReleased ? 'lock' : 'edit_note'" [size]="14" />{{
              t(prompt().isReleased ? 'released' : 'draft')
            }}</span
          >
        </dd>
        <dt>{{ t('hash') }}</dt>
        <dd>
          <code>{{ prompt().hash }}</code>
        </dd>
      </dl>
    </section>
  `,
  styles: '.tv-chip { white-space: normal; }',
})
export class PromptFactsComponent {
  private readonly formats = inject(Formats);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(detailMessages);

  readonly prompt = input.required<PromptDetail>();

  protected readonly parameters = computed(() => {
    const { parameters } = this.prompt();
    const numbers = NUMBERS.flatMap((name) => {
      const value = parameters[name];
      return typeof value === 'number' ? [`${this.terms(name)} ${this.formats.number(value)}`] : [];
    });
    const { thinking, stop } = parameters;
    const mode =
      thinking === 'on' || thinking === 'off' ? [this.t('answersIn', { mode: this.terms(thinking === 'on' ? 'thinking' : 'direct') })] : [];
    const stops =
      Array.isArray(stop) && stop.length > 0 ? [`${this.terms('stop')} ${stop.map((word) => JSON.stringify(word)).join(' ')}`] : [];
    return [...mode, ...numbers, ...stops].join(' · ');
  });
}
