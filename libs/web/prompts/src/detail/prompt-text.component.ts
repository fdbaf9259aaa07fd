import { Component, computed, inject, input } from '@angular/core';
import { LanguageService, translator } from '@trivium/web/i18n';
import type { PromptDetail, PromptLanguage, PromptSlot } from '../client/prompts-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { detailMessages } from './detail.messages';

/** A template as the model reads it: instructions, then its slots between fences. */
@Component({
  selector: 'trivium-prompt-text',
  template: `
    <section class="tv-card tv-stack" [attr.aria-label]="t('text')">
      <div>
        <h2>{{ t('text') }}</h2>
        <p class="tv-small tv-muted">{{ t('textLead') }}</p>
      </div>
      <pre class="paper" [attr.lang]="language()" tabindex="0" [attr.aria-label]="t('text')">{{ instructions() }}</pre>
      <h3>{{ t('slots') }}</h3>
      <ol class="slots">
        @for (slot of prompt().slots; track slot.name) {
          <li class="slot">
            <span class="tv-head"
              ><strong [attr.lang]="language()">{{ slot.title[language()] }}</strong
              ><span class="tv-small tv-muted">{{ limitsOf(slot) }}</span></span
            >
            <code class="fence">{{ '<<<' }}{{ slot.name }} …</code>
            <code class="fence">{{ '>>>' }}{{ slot.name }} …</code>
          </li>
        }
      </ol>
      @if (schema(); as schema) {
        <details>
          <summary>{{ t('schema') }}</summary>
          <pre class="paper" tabindex="0" [attr.aria-label]="t('schema')">{{ schema }}</pre>
        </details>
      }
    </section>
  `,
  styleUrl: './paper.css',
  styles: `
    .slots {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .slot {
      display: grid;
      gap: 4px;
      padding: 12px 16px;
      border: 1px dashed var(--mat-sys-outline);
      border-radius: var(--trivium-radius-small);
      overflow-wrap: anywhere;
    }
    .fence {
      color: var(--mat-sys-on-surface-variant);
    }
    summary {
      cursor: pointer;
    }
  `,
})
export class PromptTextComponent {
  private readonly figures = inject(Figures);
  protected readonly languages = inject(LanguageService);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(detailMessages);

  readonly prompt = input.required<PromptDetail>();
  /** Of the prompt, not of the screen. */
  readonly language = input.required<PromptLanguage>();

  protected readonly instructions = computed(
    () => this.prompt().texts.find(({ language }) => language === this.language())?.instructions ?? '',
  );
  protected readonly schema = computed(() => {
    const { outputSchema } = this.prompt();
    return outputSchema === null ? '' : JSON.stringify(outputSchema, undefined, 2);
  });

  protected limitsOf({ form, budgetTokens, isWhole, isRequired }: PromptSlot): string {
    const parts = [this.t('slotBudget', { form: this.terms(form), tokens: this.figures.tokens(budgetTokens) })];
    parts.push(this.t(isWhole || form === 'list' ? 'slotWhole' : 'slotCut'));
    if (!isRequired) parts.push(this.t('slotOptional'));
    return parts.join(' · ');
  }
}
