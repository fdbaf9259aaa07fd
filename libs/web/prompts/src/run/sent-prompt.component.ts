import { Component, computed, inject, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import type { RenderedPrompt } from '../client/prompts-client';
import { Figures } from '../terms/figures';
import { runMessages } from './run.messages';

/** A prompt as it would be sent: its two messages, what of the example did not fit, tokens and cost. */
@Component({
  selector: 'trivium-sent-prompt',
  template: `
    <section class="tv-stack" [attr.aria-label]="t('sent')">
      <h3>{{ t('sent') }}</h3>
      <ul class="tv-number">
        @for (line of lines(); track $index) {
          <li>{{ line }}</li>
        }
      </ul>
      @for (message of messages(); track $index) {
        <details [open]="message.role === 'user'">
          <summary>{{ t(message.role) }}</summary>
          <pre class="paper" tabindex="0" data-user-content [attr.aria-label]="t(message.role)">{{ message.text }}</pre>
        </details>
      }
    </section>
  `,
  styleUrl: '../detail/paper.css',
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 20px;
    }
    summary {
      padding: 4px 0;
      cursor: pointer;
    }
  `,
})
export class SentPromptComponent {
  private readonly figures = inject(Figures);
  protected readonly t = translator(runMessages);

  readonly sent = input.required<RenderedPrompt>();

  protected readonly messages = computed(() =>
    this.sent().messages.flatMap((message) =>
      (message.role === 'system' || message.role === 'user') && typeof message.content === 'string'
        ? [{ role: message.role, text: message.content }]
        : [],
    ),
  );
  protected readonly lines = computed(() => {
    const { promptTokens, slots, costs } = this.sent();
    return [
      this.t('sentTokens', { tokens: this.figures.tokens(promptTokens) }),
      ...slots.map((slot) => this.slotLine(slot)),
      ...costs.map(({ model, costMicroUsd }) => this.t('costAt', { model, cost: this.figures.costRange(costMicroUsd) })),
    ];
  });

  private slotLine({ name, tokens, budgetTokens, droppedSentences, droppedSources }: RenderedPrompt['slots'][number]): string {
    const parts = [this.t('slotTokens', { name, tokens: this.figures.tokens(tokens), budget: this.figures.tokens(budgetTokens) })];
    if (droppedSources > 0) parts.push(this.t('droppedSources', { count: droppedSources }));
    if (droppedSentences > 0) parts.push(this.t('droppedSentences', { count: droppedSentences }));
    return parts.join(' · ');
  }
}
