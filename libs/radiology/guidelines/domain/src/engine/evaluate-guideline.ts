import type { BilingualAdvice, CheckedHow, GuidelineCitation, GuidelineResult } from '../guideline-result';
import { type GuidelineId, packOf } from '../packs';
import type { CellOutcome, GuidelineCell, GuidelinePack } from '../packs/guideline-pack';
import { type Choice, chooseCell, featuresOf } from './choose-cell';
import { discordancesOf } from './discordances';
import type { Facts, GuidelineInput } from './facts';
import { wouldChange } from './would-change';

/**
 * Reads a guideline's table for one finding.
 *
 * @param input as {@link readGuidelineInput} makes it; sizes in mm as measured, not rounded
 * @returns the cell with its citation; or why the guideline does not apply; or what is missing. Where all cells that are left agree about the first step, that step and what is missing.
 * @throws RangeError for a size that is no finite number
 */
export function evaluateGuideline(guideline: GuidelineId, input: GuidelineInput): GuidelineResult {
  const pack = packOf(guideline);
  const choice = chooseCell(pack, input);
  const base = {
    guideline,
    missing: [],
    assumed: assumedOf(pack, input, choice),
    wouldChange: choice.kind === 'excluded' ? [] : wouldChange(pack, input, choice),
    discordances: discordancesOf(pack, input, choice),
    ...roundedOf(choice),
  };
  switch (choice.kind) {
    case 'cell':
      return {
        ...base,
        applicable: true,
        ...outcomeOf(choice.cell.outcome),
        citation: citationOf(pack, choice.cell),
        inputsUsed: inputsUsed({ pack, input, cells: [choice.upgradedFrom ?? choice.cell], isUpgraded: choice.upgradedFrom !== undefined }),
      };
    case 'excluded': {
      const { reason, code, advice, when } = choice.exclusion;
      return {
        ...base,
        roundedMm: undefined,
        applicable: false,
        reason,
        code,
        management: advice,
        inputsUsed: pick(input, Object.keys(when)),
      };
    }
    case 'outside':
      return {
        ...base,
        applicable: false,
        reason: 'not_in_table',
        code: 'NOT_APPLICABLE',
        management: { en: 'The table has no cell for these inputs', zh: '表中没有与输入相符的单元' },
        inputsUsed: inputsUsed({ pack, input, cells: pack.cells, isUpgraded: false }),
      };
    case 'missing':
      return { ...base, ...missingResult({ pack, input, choice }) };
  }
}

/** What is missing, by the labels of its fields. */
export function missingWords(pack: GuidelinePack, missing: readonly string[]): BilingualAdvice {
  const labels = (language: 'en' | 'zh'): string =>
    missing.map((name) => pack.fields.find((field) => field.name === name)?.label[language] ?? name).join(language === 'en' ? ', ' : '、');
  return { en: `Missing: ${labels('en')}`, zh: `缺少：${labels('zh')}` };
}

function missingResult({
  pack,
  input,
  choice: { missing, possible },
}: {
  readonly pack: GuidelinePack;
  readonly input: GuidelineInput;
  readonly choice: Extract<Choice, { kind: 'missing' }>;
}): Pick<GuidelineResult, 'applicable' | 'reason' | 'missing' | 'management' | 'inputsUsed' | 'code' | 'firstFollowupMonths' | 'citation'> {
  const asked = missingWords(pack, missing);
  const used = inputsUsed({ pack, input, cells: possible, isUpgraded: false });
  const [first] = possible;
  const shared = first && possible.every((cell) => isSameFirstStep(cell, first)) ? first : undefined;
  const [from, to] = shared?.outcome.followupMonths ?? [];
  if (!shared || from === undefined) return { applicable: false, reason: 'missing_input', missing, management: asked, inputsUsed: used };
  return {
    applicable: true,
    reason: 'missing_input',
    missing,
    code: shared.outcome.code,
    firstFollowupMonths: shared.outcome.followupMonths,
    // What is missing is asked for beside the advice, once.
    management: { en: `CT at ${from}-${to} months`, zh: `${from}-${to}个月复查CT` },
    citation: citationOf(pack, shared, possible),
    inputsUsed: used,
  };
}

/** In one row, with one first step: what is missing matters only for what comes later. */
function isSameFirstStep({ table, row, outcome }: GuidelineCell, other: GuidelineCell): boolean {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return (
    table === other.table &&
    row === other.row &&
    outcome.code === 'CT' &&
    same(outcome.code, other.outcome.code) &&
    same(outcome.followupMonths, other.outcome.followupMonths)
  );
}

function outcomeOf({
  code,
  category,
  followupMonths,
  then,
  management,
}: CellOutcome): Partial<GuidelineResult> & Pick<GuidelineResult, 'management'> {
  return { code, category, firstFollowupMonths: followupMonths, followupMonths, then, management };
}

/** @param cells all cells of the row that say what is cited, where what is known does not tell them apart */
export function citationOf(pack: GuidelinePack, cell: GuidelineCell, cells: readonly GuidelineCell[] = [cell]): GuidelineCitation {
  const table = pack.tables.find(({ id }) => id === cell.table);
  const row = table?.rows[cell.row]?.en ?? cell.row;
  const columns = cells.map(({ column }) => table?.columns[column]?.en ?? column);
  return {
    source: pack.source,
    table: table?.title.en ?? cell.table,
    row,
    cell: `${row} × ${columns.join(' or ')}`,
    version: pack.version,
    checked: leastChecked(cells),
    cellId: cells.map(({ id }) => id).join(CELL_JOINT),
  };
}

const CHECKED_HOW: readonly CheckedHow[] = ['unchecked', 'one_source', 'partly', 'two_sources'];
const leastChecked = (cells: readonly GuidelineCell[]): CheckedHow =>
  CHECKED_HOW.find((how) => cells.some(({ checked }) => checked === how)) ?? 'unchecked';

/** Between the ids of a citation of more than one cell. */
const CELL_JOINT = '+';

/** The cells that a citation names: one, or all those of its row among which an input that is missing would decide. */
export function citedCells(pack: GuidelinePack, { cellId }: Pick<GuidelineCitation, 'cellId'>): readonly GuidelineCell[] {
  const ids = cellId.split(CELL_JOINT);
  return [...pack.cells, ...(pack.upgrade ? [pack.upgrade.to] : [])].filter(({ id }) => ids.includes(id));
}

function roundedOf({ facts }: { readonly facts: Facts }): { readonly roundedMm?: number } {
  const rounded = facts['roundedMm'];
  return typeof rounded === 'number' ? { roundedMm: rounded } : {};
}

/** Assumptions that the chosen cell looked at. */
function assumedOf(pack: GuidelinePack, input: GuidelineInput, choice: Choice): readonly string[] {
  if (choice.kind !== 'cell' && choice.kind !== 'missing') return [];
  const cells = choice.kind === 'cell' ? [choice.upgradedFrom ?? choice.cell] : choice.possible;
  const when = Object.assign({}, ...cells.map((cell) => cell.when)) as GuidelineCell['when'];
  return pack.fields
    .filter(({ name, assumed }) => assumed !== undefined && input[name] === undefined && name in when)
    .map(({ name }) => name);
}

interface Used {
  readonly pack: GuidelinePack;
  readonly input: GuidelineInput;
  readonly cells: readonly GuidelineCell[];
  readonly isUpgraded: boolean;
}

function inputsUsed({ pack, input, cells, isUpgraded }: Used): GuidelineResult['inputsUsed'] {
  const looked = new Set(cells.flatMap(({ when }) => Object.keys(when)));
  const names = pack.fields
    .filter(({ name, fact, points }) => looked.has(fact ?? name) || (points && looked.has('points')))
    .map(({ name }) => name);
  const assumed = Object.fromEntries(pack.fields.flatMap(({ name, assumed: value }) => (value === undefined ? [] : [[name, value]])));
  const used = pick({ ...assumed, ...withoutAbsent(input) }, names);
  const lifting = featuresOf(input).filter((feature) => pack.upgrade?.features.includes(feature));
  return isUpgraded ? { ...used, features: lifting.join(', ') } : used;
}

function withoutAbsent(input: GuidelineInput): GuidelineInput {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function pick(input: GuidelineInput, names: readonly string[]): GuidelineResult['inputsUsed'] {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = input[name];
      return value === undefined ? [] : [[name, typeof value === 'object' ? value.join(', ') : value]];
    }),
  );
}
