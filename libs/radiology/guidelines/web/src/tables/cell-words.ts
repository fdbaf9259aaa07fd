import type { GuidelineCell, GuidelinePack } from '@trivium/radiology/guidelines/domain';
import type { LocalText } from '@trivium/web/i18n';

type Language = keyof LocalText;

/** What a cell asks for, in words made from its conditions: the words cannot differ from what the engine reads. */
export function conditionWords(pack: GuidelinePack, { when }: GuidelineCell): LocalText {
  const words = (language: Language): string =>
    Object.entries(when)
      .flatMap(([fact, condition]) => {
        const field = pack.fields.find(({ name, fact: looked }) => (looked ?? name) === fact);
        const label = field?.label[language] ?? (language === 'zh' ? '分数' : 'points');
        if ('from' in condition || 'below' in condition) return [`${label} ${rangeWords(condition as { from?: number; below?: number })}`];
        const values = condition as readonly (string | boolean)[];
        // What is assumed anyway would stand in every cell.
        if (values.length === 1 && values[0] === field?.assumed) return [];
        if (values.every((value) => value === true)) return [label];
        return [`${label}: ${values.map((value) => field?.options?.[String(value)]?.[language] ?? String(value)).join(' / ')}`];
      })
      .join(language === 'zh' ? '；' : '; ');
  return { en: words('en'), zh: words('zh') };
}

function rangeWords({ from, below }: { readonly from?: number; readonly below?: number }): string {
  if (from === undefined) return `<${below ?? ''}`;
  return below === undefined ? `≥${from}` : `${from}-<${below}`;
}
