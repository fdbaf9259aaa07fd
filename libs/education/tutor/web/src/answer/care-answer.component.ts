import { Component, computed, inject, input } from '@angular/core';
import type { AskResponse } from '@trivium/education/api-client';
import { Formats, defineMessages, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';

const careAnswerMessages = defineMessages({
  en: {
    title: 'For you',
    approved: 'Written by people of your school, approved by {name} on {when}. Not written by AI.',
    standard: 'A fixed text of this program. Not written by AI.',
  },
  zh: {
    title: '写给你',
    approved: '由学校人员撰写，{name}于{when}审定，并非人工智能生成。',
    standard: '本程序的固定文本，并非人工智能生成。',
  },
});
const CARE_TEMPLATE = 'care.message';

/** Whether an answer is the text that people approved for a student who may be in danger. */
export function isCareAnswer({ generation }: Pick<AskResponse, 'generation'>): boolean {
  return generation.template.id === CARE_TEMPLATE;
}

/** The approved text in the place of an answer: calm, whole, without sources, and without anything that looks like a search result. */
@Component({
  selector: 'trivium-care-answer',
  imports: [IconComponent],
  template: `
    <p class="title"><trivium-icon name="favorite" />{{ t('title') }}</p>
    <p class="text">{{ answer().answer }}</p>
    <p class="tv-small tv-muted">{{ source() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 16px;
      border-radius: var(--trivium-radius);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    .title {
      display: flex;
      align-items: center;
      gap: 8px;
      font-weight: 620;
    }
    .text {
      max-width: 64ch;
      white-space: pre-line;
    }
  `,
})
export class CareAnswerComponent {
  private readonly formats = inject(Formats);
  protected readonly t = translator(careAnswerMessages);

  readonly answer = input.required<AskResponse>();

  protected readonly source = computed(() => {
    const { parameters, template } = this.answer().generation;
    const name = parameters['approvedBy'];
    if (typeof name !== 'string') return this.t('standard');
    // Without a time of day it would be midnight in Greenwich, which is the day before in America.
    return this.t('approved', { name, when: this.formats.date(`${template.version}T00:00`) });
  });
}
