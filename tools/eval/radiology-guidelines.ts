import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDictation } from '@trivium/radiology/findings/domain';
import {
  evaluateGuideline,
  type GuidelineContext,
  guidelineIdOf,
  type GuidelineResult,
  guidelinesOf,
  growthOf,
  packOf,
  readGuidelineInput,
  type RiskInput,
  riskOf,
} from '@trivium/radiology/guidelines/domain';
import { dataFolder, missingData, say } from './evaluation-data';
import type { Figure } from './figures';
import { GUIDELINE_DICTATIONS } from './radiology-guidelines-texts';

const CASES = ['guidelines', 'growth', 'malignancy_risk'] as const;
const fileOf = (name: (typeof CASES)[number]): string => `radiology/cases/${name}.jsonl`;

/** Cells with citation, growth and risk on the shared cases; dictation to cell on own texts. */
export function run(progress: (line: string) => void = say): Promise<readonly Figure[] | string> {
  const own = (odd: 0 | 1): Figure => dictationFigure(odd, progress);
  const missing = missingData(CASES.map(fileOf));
  if (missing !== undefined) progress(missing);
  const shared = missing === undefined ? [cellFigure(progress), growthFigure(progress), riskFigure(progress)] : [];
  return Promise.resolve([...shared, own(0), own(1)]);
}

function linesOf<Line>(name: (typeof CASES)[number]): readonly Line[] {
  const text = readFileSync(join(dataFolder(), fileOf(name)), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

interface GuidelineCase {
  readonly id: string;
  readonly guideline: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

function cellFigure(progress: (line: string) => void): Figure {
  const cases = linesOf<GuidelineCase>('guidelines');
  const exact = cases.filter(({ id, guideline, input, expected }) => {
    const name = guidelineIdOf(guideline);
    if (!name) return false;
    const { input: read, problems } = readGuidelineInput(packOf(name), input);
    const result = evaluateGuideline(name, read);
    const isExact = problems.length === 0 && isSame(result, expected) && (result.citation !== undefined || !result.applicable);
    if (!isExact) progress(`${id}: ${JSON.stringify(result)}`);
    return isExact;
  });
  return all('guidelines.jsonl', 'cells exact, with citation', exact.length, cases.length);
}

function isSame(result: GuidelineResult, expected: Readonly<Record<string, unknown>>): boolean {
  const { firstFollowupMonths, followupMonths } = result;
  const given: Readonly<Record<string, unknown>> = {
    applicable: result.applicable,
    reason: result.reason,
    rounded_mm: result.roundedMm,
    code: result.code,
    category: result.category,
    first_followup_months: firstFollowupMonths ?? null,
    followup_months: followupMonths ?? null,
    then: result.then?.en ?? null,
    management: result.management.en,
  };
  return Object.entries(expected).every(([name, value]) => JSON.stringify(given[name]) === JSON.stringify(value));
}

function growthFigure(progress: (line: string) => void): Figure {
  const cases = linesOf<Readonly<Record<string, unknown>>>('growth');
  const exact = cases.filter((line) => {
    const result = growthOf({
      priorMm: Number(line['prior_mm']),
      currentMm: Number(line['current_mm']),
      intervalDays: Number(line['interval_days']),
    });
    const given = {
      volume_change_pct: result.volumeChangePct,
      vdt_days: result.vdtDays,
      growth_fleischner: result.growthFleischner,
      growth_lung_rads: result.growthLungRads,
      growth_bts_volume: result.growthBtsVolume,
      bts_vdt_class: result.btsVdtClass,
    };
    const isExact = Object.entries(given).every(([name, value]) => line[name] === value);
    if (!isExact) progress(`growth ${JSON.stringify(line)}: ${JSON.stringify(given)}`);
    return isExact;
  });
  return all('growth.jsonl', 'growth and doubling time exact', exact.length, cases.length);
}

function riskFigure(progress: (line: string) => void): Figure {
  const cases = linesOf<{ input: Readonly<Record<string, number | string>>; expected: Readonly<Record<string, number>> }>(
    'malignancy_risk',
  );
  const exact = cases.filter(({ input, expected }) => {
    const risks = riskOf(riskInput(input));
    const isExact = risks.every(({ model, probability }) => probability === expected[model]);
    if (!isExact) progress(`risk ${JSON.stringify(expected)}: ${JSON.stringify(risks)}`);
    return isExact;
  });
  return all('malignancy_risk.jsonl', 'Mayo, Brock and Peking exact', exact.length, cases.length);
}

/** Numbers stay, 1 and 0 of the flags become yes and no. */
function riskInput(input: Readonly<Record<string, number | string>>): RiskInput {
  const numbers = ['age', 'diameterMm', 'count', 'density'];
  return Object.fromEntries(
    Object.entries(input).map(([spelt, value]) => {
      const name = spelt.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
      return [name, numbers.includes(name) ? value : value === 1];
    }),
  );
}

function dictationFigure(odd: 0 | 1, progress: (line: string) => void): Figure {
  const lines = GUIDELINE_DICTATIONS.filter((_, at) => at % 2 === odd);
  const exact = lines.filter((line) => {
    const [text = '', context = '', expected = ''] = line.split('|').map((part) => part.trim());
    const said = saidOf(guidelinesOf(readDictation(text), contextOf(context))[0], expected);
    if (said !== expected && odd === 0) progress(`${line}: ${said}`);
    return said === expected;
  });
  const set = `own dictations zh and en, half ${odd === 0 ? 'for building' : 'kept aside'}`;
  return {
    set,
    name: 'text to guideline exact',
    size: `${lines.length} texts`,
    value: exact.length / lines.length,
    unit: 'share',
    must: 0.87,
    aim: 0.97,
  };
}

function contextOf(text: string): GuidelineContext {
  const pairs = text.split(',').flatMap((pair) => {
    const [name = '', value] = pair.trim().split('=');
    return value === undefined ? [] : [[name, name === 'age' ? Number(value) : value]];
  });
  return Object.fromEntries(pairs) as GuidelineContext;
}

function saidOf(result: GuidelineResult | undefined, expected: string): string {
  if (!result) return '-';
  const letter = result.guideline === 'fleischner_2017' ? 'F' : 'L';
  if (expected.includes('?')) return `${letter} ? ${result.missing.join(' ')}`;
  const months = result.firstFollowupMonths;
  return [letter, result.category ?? result.code ?? '', letter === 'F' && months ? months.join('-') : '']
    .filter((part) => part !== '')
    .join(' ');
}

function all(set: string, name: string, exact: number, size: number): Figure {
  return { set, name, size: `${size} cases`, value: exact / size, unit: 'share', must: 1, aim: 1 };
}
