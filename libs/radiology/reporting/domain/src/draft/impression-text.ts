import type { Finding } from '@trivium/radiology/findings/domain';
import { type DraftStyle, kindZh, MARGIN_WORDS, placeZh, SEGMENT_WORDS, shortName, sizeText, TYPE_WORDS } from './finding-words';

/**
 * One line of an impression: what it is, where, how large, what speaks for or against it, what became of it. Certainty as it was dictated; nothing but slots of the finding.
 * It is read back by the same reader as a dictation, so that a line which would say something else is found by a test.
 */
export function impressionText(finding: Finding, { language, style }: { language: 'en' | 'zh'; style: DraftStyle }): string {
  return language === 'zh' ? chinese(finding, style) : english(finding, style);
}

function english(finding: Finding, style: DraftStyle): string {
  const { type, segment, lobe, solidComponentMm, margin, change, certainty } = finding;
  const qualifiers = change === 'resolved' ? [] : [...(certainty === 'possible' ? ['possible'] : []), ...(change === 'new' ? ['new'] : [])];
  const name = shortName(finding, 'en', qualifiers);
  const parts = [
    withPlain(name, { type, language: 'en', style }),
    segment === undefined
      ? undefined
      : lobe === undefined
        ? `in the ${SEGMENT_WORDS[segment].en}`
        : segment === 'lingula'
          ? 'lingula'
          : SEGMENT_WORDS[segment].en,
    solidComponentMm === undefined ? undefined : `solid component ${sizeText([solidComponentMm])}`,
    margin.length === 0 ? undefined : `with ${marginEnglish(margin)}`,
    changeEnglish(finding),
  ].filter((part) => part !== undefined);
  const text = parts.join(', ');
  if (change === 'resolved') return capital(`${certainty === 'possible' ? 'possibly ' : ''}resolved: ${text}.`);
  return capital(`${text}.`);
}

/** `lobulated and spiculated margins and pleural retraction` */
function marginEnglish(margin: Finding['margin']): string {
  const words = margin.map((one) => MARGIN_WORDS[one].en);
  const forms = words.filter((word) => word.endsWith(' margins')).map((word) => word.replace(' margins', ''));
  const others = words.filter((word) => !word.endsWith(' margins'));
  return [...(forms.length === 0 ? [] : [`${forms.join(' and ')} margins`]), ...others].join(' and ');
}

/** `边缘分叶、毛刺，胸膜牵拉` */
function marginChinese(margin: Finding['margin']): string {
  return margin.map((one, index) => (index === 0 ? MARGIN_WORDS[one].zh : MARGIN_WORDS[one].zh.replace('边缘', ''))).join('、');
}

function changeEnglish({ change, priorSizeMm, priorDate }: Finding): string | undefined {
  const before = priorSizeMm === undefined ? undefined : `previously ${sizeText(priorSizeMm)}`;
  const when = priorDate === undefined ? '' : before === undefined ? ` compared with ${priorDate}` : ` on ${priorDate}`;
  const word = change === 'stable' ? 'unchanged' : change === 'growing' ? 'increased in size' : undefined;
  const said = [word, before].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : `${said.join(', ')}${when}`;
}

function chinese(finding: Finding, style: DraftStyle): string {
  const { type, segment, sizeMm, solidComponentMm, margin, certainty, change } = finding;
  const place = `${placeZh(finding)}${segment === undefined ? '' : SEGMENT_WORDS[segment].zh}`;
  const kind = withPlain(kindZh(finding), { type, language: 'zh', style });
  const parts = [
    `${change === 'resolved' ? '原' : ''}${place}${certainty === 'possible' ? '可疑' : ''}${change === 'new' ? '新发' : ''}${kind}`,
    sizeMm === undefined ? undefined : sizeText(sizeMm),
    solidComponentMm === undefined ? undefined : `实性成分${sizeText([solidComponentMm])}`,
    margin.length === 0 ? undefined : marginChinese(margin),
    changeChinese(finding),
  ].filter((part) => part !== undefined);
  return `${parts.join('，')}。`;
}

function changeChinese({ change, priorSizeMm, priorDate }: Finding): string | undefined {
  const when = priorDate === undefined ? '' : `（${priorDate}）`;
  const word = change === 'stable' ? '较前无变化' : change === 'growing' ? '较前增大' : change === 'resolved' ? '已消失' : undefined;
  if (priorSizeMm !== undefined) return `${word === undefined ? '' : `${word}，`}前次${when}${sizeText(priorSizeMm)}`;
  return word === undefined ? undefined : `${word}${when}`;
}

/** A patient reads the word that stands in every other paper too, and what it means. */
function withPlain(
  name: string,
  { type, language, style }: { readonly type: Finding['type']; readonly language: 'en' | 'zh'; readonly style: DraftStyle },
): string {
  const words = TYPE_WORDS[type];
  return style === 'plain' && words.plain !== undefined ? name.replace(words[language], words.plain[language]) : name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
