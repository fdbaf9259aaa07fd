import { roundedMean } from '../decimal';
import type { BilingualAdvice } from '../guideline-result';
import { GUIDELINE_PACKS } from '../packs';
import type { GuidelineInputField, GuidelinePack } from '../packs/guideline-pack';
import { exclusionsOf } from '../reading/guideline-context';
import type { GuidelineInput } from './facts';

export interface InputProblem {
  readonly path: string;
  readonly message: BilingualAdvice;
}
export interface InputReading {
  readonly input: GuidelineInput;
  readonly problems: readonly InputProblem[];
}

/** Other words for the same input. A misspelt exclusion must not be passed over in silence, and an exclusion in other words must not be refused. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  lungCancerScreening: 'screening',
  knownCancer: 'knownPrimaryCancer',
  primaryCancer: 'knownPrimaryCancer',
  immunosuppressed: 'immunosuppression',
  immunocompromised: 'immunosuppression',
  typicalPerifissural: 'perifissural',
  solidComponentMm: 'solidMm',
  diameterMm: 'meanMm',
};
/** Axes instead of their mean, and the setting of the examination. */
const READ_APART: ReadonlySet<string> = new Set(['longMm', 'shortMm', 'sizeMm', 'axesMm', 'setting', 'count']);
const KNOWN_SOMEWHERE: ReadonlySet<string> = new Set(GUIDELINE_PACKS.flatMap(({ fields }) => fields.map(({ name }) => name)));
const MOST_MM = 500;
const MOST_YEARS = 130;

/** Inputs as a caller spells them, into those of a pack. What another pack asks for is left aside; what none knows is a problem unless it says nothing. */
export function readGuidelineInput(pack: GuidelinePack, raw: Readonly<Record<string, unknown>>): InputReading {
  const problems: InputProblem[] = [];
  const given: Record<string, unknown> = {};
  for (const [spelt, value] of Object.entries(raw)) {
    if (value === undefined || value === null || value === '') continue;
    const key = camel(spelt);
    const name = Object.hasOwn(OTHER_NAMES, key) ? (OTHER_NAMES[key] ?? key) : key;
    if (Object.hasOwn(given, name)) problems.push(problem(spelt, { en: 'Given twice', zh: '重复给出' }));
    else if (KNOWN_SOMEWHERE.has(name) || READ_APART.has(name)) given[name] = value;
    else if (value !== false) problems.push(problem(spelt, { en: 'No guideline knows this input', zh: '没有指南使用此输入' }));
  }
  const withMean = withMeanOfAxes(given, problems);
  const input: Record<string, GuidelineInput[string]> = {};
  for (const field of pack.fields) {
    const value = withMean[field.name];
    if (value === undefined) continue;
    const read = readField(field, value);
    if (read === undefined) problems.push(problem(field.name, expectationOf(field)));
    else input[field.name] = read;
  }
  const { meanMm, solidMm } = input;
  if (typeof meanMm === 'number' && typeof solidMm === 'number' && solidMm > meanMm)
    problems.push(problem('solidMm', { en: 'The solid part is larger than the nodule', zh: '实性成分大于结节本身' }));
  return { input, problems };
}

function withMeanOfAxes(given: Readonly<Record<string, unknown>>, problems: InputProblem[]): Readonly<Record<string, unknown>> {
  const { longMm, shortMm, sizeMm, axesMm, setting, count, ...others } = given;
  const rest = typeof count === 'number' && others['multiple'] === undefined ? { ...others, multiple: count > 1 } : others;
  const axes = [axesMm ?? sizeMm ?? [longMm, shortMm]].flat().filter((axis) => axis !== undefined);
  if (setting !== undefined && typeof setting !== 'string')
    problems.push(
      problem('setting', { en: 'Expected words such as screening or incidental', zh: '应为文字，例如 screening 或 incidental' }),
    );
  if (count !== undefined && !(Number.isInteger(count) && Number(count) > 0))
    problems.push(problem('count', { en: 'Expected a whole number of nodules, 1 or more', zh: '应为结节数目（不小于1的整数）' }));
  const inSetting = { ...exclusionsOf(typeof setting === 'string' ? { setting } : {}), ...exclusionsGiven(rest) };
  if (axes.length === 0) return { ...rest, ...inSetting };
  if (rest['meanMm'] !== undefined)
    problems.push(problem('meanMm', { en: 'Give the mean or the axes, not both', zh: '请给出均值或长短径，不要同时给出' }));
  const sizes = axes.filter((axis): axis is number => isSize(axis));
  if (sizes.length !== axes.length) {
    problems.push(problem('sizeMm', sizeExpectation()));
    return { ...rest, ...inSetting };
  }
  return { ...rest, ...inSetting, meanMm: meanOfAxes(sizes) };
}

/** What was said outright stands above what the setting says. */
function exclusionsGiven(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ['screening', 'knownPrimaryCancer', 'immunosuppression'].filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
  );
}

/** The mean of the two axes in the plane, exact to a thousandth of a millimetre: rounding to what the guideline wants comes later and only once. */
export function meanOfAxes(axesMm: readonly number[]): number {
  const [long = 0, short = long] = axesMm;
  return short === long ? long : roundedMean([long, short], 3);
}

function readField({ kind, name, options = {}, unit }: GuidelineInputField, value: unknown): GuidelineInput[string] {
  switch (kind) {
    case 'flag':
      return value === true || value === 1 ? true : value === false || value === 0 ? false : undefined;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(options, value) ? value : undefined;
    case 'choices':
      return Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && Object.hasOwn(options, item))
        ? value
        : undefined;
    case 'number':
      if (unit === 'a') return typeof value === 'number' && value >= 0 && value <= MOST_YEARS ? value : undefined;
      return isSize(value) || (name === 'solidMm' && value === 0) ? value : undefined;
  }
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= MOST_MM;
}

function expectationOf({ kind, options = {}, unit }: GuidelineInputField): BilingualAdvice {
  const names = Object.keys(options).join(', ');
  switch (kind) {
    case 'flag':
      return { en: 'Expected true or false', zh: '应为 true 或 false' };
    case 'choice':
      return { en: `Expected one of: ${names}`, zh: `应为其中之一：${names}` };
    case 'choices':
      return { en: `Expected a list out of: ${names}`, zh: `应为列表，取自：${names}` };
    case 'number':
      return unit === 'a' ? { en: `Expected years from 0 to ${MOST_YEARS}`, zh: `应为0至${MOST_YEARS}的年龄` } : sizeExpectation();
  }
}

function sizeExpectation(): BilingualAdvice {
  return { en: `Expected millimetres above 0 and up to ${MOST_MM}`, zh: `应为大于0且不超过${MOST_MM}的毫米数` };
}

function problem(path: string, message: BilingualAdvice): InputProblem {
  return { path, message };
}

function camel(name: string): string {
  return name.replace(/_(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}
