import {
  type CheckedHow,
  citedCells,
  GUIDELINE_PACKS,
  type GuidelinePack,
  type GuidelineResult,
} from '@trivium/radiology/guidelines/domain';
import type { BilingualText } from '../report-names';

const CHECKED: Readonly<Record<CheckedHow, BilingualText | undefined>> = {
  two_sources: undefined,
  partly: { en: 'table checked in part', zh: '表格仅部分核对' },
  one_source: { en: 'table checked in one source', zh: '表格仅核对一个来源' },
  unchecked: { en: 'table not checked', zh: '表格未核对' },
};

/** Undefined for a guideline that is not shipped any more and stands in an old report. */
function packOf(guideline: string): GuidelinePack | undefined {
  return GUIDELINE_PACKS.find(({ id }) => id === guideline);
}

/** As a reader of reports knows it; the code itself where there is no pack. */
export function guidelineName(guideline: string, language: 'en' | 'zh'): string {
  return packOf(guideline)?.title[language] ?? guideline;
}

/** The cell of the table that a result stands on, as a reader finds it: `Table “Solid nodules”, single, low risk, <6 mm`. */
export function cellText({ guideline, citation }: GuidelineResult, language: 'en' | 'zh'): string {
  if (citation === undefined) return '';
  const pack = packOf(guideline);
  const cells = pack ? citedCells(pack, citation) : [];
  const [cell] = cells;
  const table = pack?.tables.find(({ id }) => id === cell?.table);
  const parts =
    cell === undefined || table === undefined
      ? [citation.table, citation.row, citation.cell]
      : [
          table.title[language],
          table.rows[cell.row]?.[language] ?? citation.row,
          cells.map(({ column }) => table.columns[column]?.[language] ?? citation.cell).join(language === 'zh' ? '或' : ' or '),
        ];
  const [title = '', ...place] = parts.filter((part) => part !== '').map((part) => part.replaceAll('>=', '≥').replaceAll('<=', '≤'));
  return language === 'zh' ? `表“${title}”，${place.join('，')}` : `table “${title}”, ${place.join(', ')}`;
}

interface RuleTextOptions {
  /** What the finding is called; absent when the inputs were typed. */
  readonly name: string | undefined;
  readonly language: 'en' | 'zh';
}

/** Advice with its cell, for the radiologist to take or leave. */
export function adviceText(result: GuidelineResult, { name, language }: RuleTextOptions): string {
  const { guideline, category, management, then, citation, assumed, inputsUsed } = result;
  const advice = withoutStop(management[language]);
  // Some packs say in their management what comes after, others beside it.
  const after =
    then === undefined || advice.toLowerCase().includes(withoutStop(then[language]).toLowerCase()) ? '' : withoutStop(then[language]);
  const checked = citation && CHECKED[citation.checked]?.[language];
  // A sign that nobody named is no assumption that a reader misses.
  const taken = assumed.filter((input) => inputsUsed[input] !== false).map((input) => assumedText(result, { input, language }));
  const cell = [cellText(result, language), checked, ...taken].filter((part) => part !== undefined && part !== '');
  const title = guidelineName(guideline, language);
  if (language === 'zh') {
    const ranked = category === undefined ? '' : `${category} 类，`;
    const cited = cell.length === 0 ? '' : `（${cell.join('；')}）`;
    return `${name === undefined ? '' : `${name}：`}参考 ${title}，${ranked}建议：${advice}${after === '' ? '' : `；${after}`}${cited}。`;
  }
  const ranked = category === undefined ? '' : `, category ${category},`;
  const cited = cell.length === 0 ? '' : ` (${cell.join('; ')})`;
  return `${name === undefined ? '' : `${capital(name)}: `}${title}${ranked} advises: ${advice}${after === '' ? '' : `; ${after}`}${cited}.`;
}

/** `risk of lung cancer taken as low`: the reader sees what nobody said. */
function assumedText(
  { guideline, inputsUsed }: GuidelineResult,
  { input, language }: { readonly input: string; readonly language: 'en' | 'zh' },
): string {
  const field = packOf(guideline)?.fields.find(({ name }) => name === input);
  const value = inputsUsed[input] ?? field?.assumed;
  const said =
    value === true
      ? { en: 'yes', zh: '是' }
      : value === false
        ? { en: 'no', zh: '否' }
        : (field?.options?.[String(value)] ?? { en: String(value), zh: String(value) });
  const label = field?.label[language] ?? input;
  return language === 'zh' ? `未提供${label}，按“${said.zh}”计` : `${lower(label)} not given, taken as ${said.en}`;
}

/** What has to be asked before a cell can be chosen. */
export function missingText({ guideline, missing, applicable }: GuidelineResult, { name, language }: RuleTextOptions): string {
  const fields = packOf(guideline)?.fields ?? [];
  const inputs = missing.map((input) => fields.find((field) => field.name === input)?.label[language] ?? input);
  const title = guidelineName(guideline, language);
  if (language === 'zh')
    return `${name === undefined ? '' : `${name}：`}${title} 尚缺：${inputs.join('、')}；${applicable ? '请补充，以确定后续处理' : '请补充，补充前不给出建议'}。`;
  return `${name === undefined ? '' : `${capital(name)}: `}${title} needs more: ${inputs.map(lower).join(', ')}; please add it, ${applicable ? 'what follows depends on it' : 'no advice is given until then'}.`;
}

/** Why a guideline is not followed here. */
export function notApplicableText(result: GuidelineResult, language: 'en' | 'zh'): string {
  const { guideline, reason = '', management } = result;
  const advice = packOf(guideline)?.exclusions.find((exclusion) => exclusion.reason === reason)?.advice ?? management;
  const why = withoutStop(advice[language]) || reason;
  return language === 'zh'
    ? `${guidelineName(guideline, 'zh')} 不适用：${why}。`
    : `${guidelineName(guideline, 'en')} does not apply: ${lower(why)}.`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.。]$/, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label within a sentence; abbreviations stay. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
