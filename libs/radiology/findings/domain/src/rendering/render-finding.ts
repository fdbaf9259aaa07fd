import type { Finding, Negative } from '../finding';
import { countText } from './count-words';
import {
  CHANGE_NAMES,
  DENSITY_NAMES,
  type Language,
  LOBE_NAMES,
  MARGIN_NAMES,
  NEGATIVE_NAMES,
  SEGMENT_NAMES,
  SIDE_NAMES,
  TYPE_NAMES,
} from './finding-words';

/** `professional` for colleagues; `plain` for the patient, with each term explained. */
export type RenderStyle = 'professional' | 'plain';

/**
 * One finding as a sentence, with every slot and nothing else. Reading the sentence again gives the same finding (a test holds every
 * combination of slots to it): so a changed report can be checked by reading it.
 */
export function renderFinding(finding: Finding, language: Language, style: RenderStyle): string {
  return language === 'en' ? english(finding, style) : chinese(finding, style);
}

/** One denial as a sentence. */
export function renderNegative({ type, laterality, isOfOthers }: Negative, language: Language): string {
  const name = NEGATIVE_NAMES[type][language];
  if (language === 'zh')
    return `${laterality === undefined ? '' : `${SIDE_NAMES[laterality].zh}侧`}未见${isOfOthers === true ? '其他' : ''}${name}。`;
  return `No ${isOfOthers === true ? 'other ' : ''}${laterality === undefined ? '' : `${laterality} `}${name}.`;
}

const number = (mm: number): string => String(Math.round(mm * 100) / 100);

function english(finding: Finding, style: RenderStyle): string {
  const { type, density, sizeMm, solidComponentMm, change, priorSizeMm, priorDate, certainty, count, howMany, image } = finding;
  const isPlain = style === 'plain';
  const names = TYPE_NAMES[type];
  const head = [
    certainty === 'possible' ? 'possible' : '',
    countText(finding, 'en'),
    density === undefined ? '' : DENSITY_NAMES[density].en,
    count === undefined ? names.one : howMany === undefined ? names.many : (names.counted ?? names.many),
  ].filter((word) => word !== '');
  const place = englishPlace(finding, style);
  const parts = [`${head.join(' ')}${isPlain ? ` (${names.plainEn})` : ''}${place}`];
  if (isPlain && density !== undefined) parts.push(DENSITY_NAMES[density].plainEn);
  if (sizeMm !== undefined) parts.push(`measuring ${sizeMm.map(number).join(' x ')} mm`);
  if (solidComponentMm !== undefined) parts.push(`with a ${number(solidComponentMm)} mm solid component`);
  if (finding.margin.length > 0)
    parts.push(
      `with ${finding.margin.map((margin) => `${MARGIN_NAMES[margin].en}${isPlain ? ` (${MARGIN_NAMES[margin].plainEn})` : ''}`).join(' and ')}`,
    );
  if (change !== undefined) parts.push(CHANGE_NAMES[change].en);
  const since = priorDate === undefined ? '' : ` on ${priorDate}`;
  if (priorSizeMm !== undefined) parts.push(`previously ${priorSizeMm.map(number).join(' x ')} mm${since}`);
  else if (priorDate !== undefined) parts.push(`compared with ${priorDate}`);
  const sentence = `${parts.join(', ')}${image === undefined ? '' : ` (${englishImage(image)})`}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function englishImage({ series, image }: NonNullable<Finding['image']>): string {
  return [series === undefined ? '' : `series ${series}`, image === undefined ? '' : `image ${image}`]
    .filter((part) => part !== '')
    .join(', ');
}

function englishPlace({ laterality, lobe, segment, type }: Finding, style: RenderStyle): string {
  if (segment === 'lingula') return ' in the lingula';
  const lobeName = lobe === undefined ? undefined : LOBE_NAMES[lobe][style === 'plain' ? 'plainEn' : 'en'];
  if (lobeName !== undefined)
    return segment === undefined ? ` in the ${lobeName}` : ` in the ${SEGMENT_NAMES[segment].en} of the ${lobeName}`;
  const where = segment === undefined ? '' : ` in the ${SEGMENT_NAMES[segment].en}`;
  if (laterality === undefined) return where;
  if (type === 'hiatal_hernia' || type === 'lymphadenopathy')
    return `${where} ${laterality === 'bilateral' ? 'bilaterally' : `on the ${laterality} side`}`;
  return `${where} ${laterality === 'bilateral' ? 'on both sides' : `on the ${laterality} side`}`;
}

function chinese(finding: Finding, style: RenderStyle): string {
  const { type, density, sizeMm, solidComponentMm, change, priorSizeMm, priorDate, certainty, howMany, image } = finding;
  const isPlain = style === 'plain';
  const names = TYPE_NAMES[type];
  const place = chinesePlace(finding);
  const seen = certainty === 'possible' ? (place === '' ? '可疑' : '见可疑') : place === '' ? '' : '见';
  const head = `${place}${seen}${countText(finding, 'zh')}${density === undefined ? '' : DENSITY_NAMES[density].zh}${howMany === undefined ? names.zh : (names.countedZh ?? names.zh)}`;
  const parts = [`${head}${isPlain ? `（${names.plainZh}）` : ''}`];
  if (isPlain && density !== undefined) parts.push(DENSITY_NAMES[density].plainZh);
  if (sizeMm !== undefined) parts.push(`大小约${sizeMm.map((mm) => `${number(mm)}mm`).join('×')}`);
  if (solidComponentMm !== undefined) parts.push(`其中实性成分约${number(solidComponentMm)}mm`);
  for (const margin of finding.margin) parts.push(`${MARGIN_NAMES[margin].zh}${isPlain ? `（${MARGIN_NAMES[margin].plainZh}）` : ''}`);
  if (change !== undefined) parts.push(CHANGE_NAMES[change].zh);
  if (priorSizeMm !== undefined)
    parts.push(
      `前次${priorDate === undefined ? '' : `（${priorDate}，`}约${priorSizeMm.map((mm) => `${number(mm)}mm`).join('×')}${priorDate === undefined ? '' : '）'}`,
    );
  else if (priorDate !== undefined) parts.push(`与${priorDate}对比`);
  return `${parts.join('，')}${image === undefined ? '' : `（${chineseImage(image)}）`}。`;
}

function chineseImage({ series, image }: NonNullable<Finding['image']>): string {
  return [series === undefined ? '' : `序列${series}`, image === undefined ? '' : `图像${image}`].filter((part) => part !== '').join('，');
}

function chinesePlace({ laterality, lobe, segment }: Finding): string {
  if (segment === 'lingula') return '左肺上叶舌段';
  const segmentName = segment === undefined ? '' : SEGMENT_NAMES[segment].zh;
  if (lobe !== undefined) return `${LOBE_NAMES[lobe].zh}${segmentName}`;
  return `${laterality === undefined ? '' : `${SIDE_NAMES[laterality].zh}侧`}${segmentName}`;
}
