import type { SentimentMetrics } from '@trivium/finance/api-client';
import type { Translator } from '@trivium/web/i18n';
import { LANGUAGE_CHOICES } from './languages';
import type { modelsMessages } from './models.messages';

type Division = NonNullable<SentimentMetrics['worst']>['by'];

/** How a page calls a group of rows: a language's own name, how long texts are, what they are about, how many annotators agreed, or where they stood. */
export function groupName(by: Division, group: string, t: Translator<typeof modelsMessages>): string {
  switch (by) {
    case 'language':
      return LANGUAGE_CHOICES.find(({ code }) => code === group)?.name ?? (group === 'und' ? t('anyLanguage') : group);
    case 'length':
      return group === 'null' ? t('longer') : t('upTo', { count: Number(group) });
    case 'level':
      return t(group === 'text' ? 'levelText' : 'levelEntity');
    case 'agreement':
      return t('agreementGroup', { percent: `${group}%` });
    case 'source':
      return group;
  }
}
