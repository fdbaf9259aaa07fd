import { Component, computed, inject, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import type { Capabilities } from '../client/models-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';

const FLAGS = ['tools', 'json', 'jsonSchema', 'images', 'reasoning', 'continuation'] as const;
const LIMITS = ['contextTokens', 'maxOutputTokens'] as const;

/** What a model can do, in words; what nobody has looked at is unknown, which is neither yes nor no. */
@Component({
  selector: 'trivium-capability-list',
  template: `
    <dl class="tv-figures">
      @for (row of rows(); track row.name) {
        <div>
          <dt>{{ row.name }}</dt>
          <dd [class.tv-muted]="row.isUnknown">{{ row.value }}</dd>
        </div>
      }
    </dl>
  `,
})
export class CapabilityListComponent {
  private readonly figures = inject(Figures);
  private readonly terms = translator(termsMessages);

  readonly capabilities = input.required<Capabilities>();

  protected readonly rows = computed(() => {
    const capabilities = this.capabilities();
    const rowOf = (name: (typeof FLAGS)[number] | (typeof LIMITS)[number], value: string) => ({
      name: this.terms(name),
      value,
      isUnknown: capabilities[name] === 'unknown',
    });
    return [
      ...FLAGS.map((name) => rowOf(name, this.terms(capabilities[name]))),
      ...LIMITS.map((name) => rowOf(name, this.figures.tokens(capabilities[name]))),
    ];
  });
}
