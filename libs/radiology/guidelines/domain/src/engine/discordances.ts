import type { BilingualAdvice } from '../guideline-result';
import type { GuidelinePack } from '../packs/guideline-pack';
import { FEATURE_NAMES } from '../packs/nodule-fields';
import { type Choice, featuresOf } from './choose-cell';
import type { GuidelineInput } from './facts';

/**
 * Signs that had no part in the choice of the cell. A spiculated pure ground-glass nodule of 12 mm stays Lung-RADS 2 and Fleischner 6-12 months: the table is
 * followed, and the sign is shown to the person who decides.
 */
export function discordancesOf(pack: GuidelinePack, input: GuidelineInput, choice: Choice): readonly BilingualAdvice[] {
  if (choice.kind !== 'cell') return [];
  const used = choice.upgradedFrom ? (pack.upgrade?.features ?? []) : [];
  const signs = featuresOf(input).filter((feature) => pack.discordantFeatures?.includes(feature) && !used.includes(feature));
  const { category, management } = choice.cell.outcome;
  const stays = category === undefined ? management : { en: `category ${category}`, zh: `${category}类` };
  const named = (language: 'en' | 'zh'): string =>
    signs.map((sign) => FEATURE_NAMES[sign]?.[language] ?? sign).join(language === 'en' ? ', ' : '、');
  return [
    ...(signs.length === 0
      ? []
      : [
          {
            en: `Not looked at by this cell: ${named('en')}. By the table it stays ${lowerFirst(stays.en)}; the radiologist weighs the sign.`,
            zh: `该表格单元未考虑：${named('zh')}。按表仍为“${stays.zh}”，请放射科医师权衡该征象。`,
          },
        ]),
    ...(choice.cell.note ? [choice.cell.note] : []),
  ];
}

/** PET and CT keep their capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
