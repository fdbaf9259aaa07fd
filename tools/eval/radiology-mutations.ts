import { checkReport, type IssueType } from '@trivium/radiology/reporting/domain';
import type { Figure } from './figures';
import type { ConsistencyCase } from './radiology-consistency';

/** Puts one error of its kind into a clean report; undefined where the report has no place for it. */
type Mutator = (report: ConsistencyCase, choose: (from: number) => number) => Partial<ConsistencyCase> | undefined;

const SEED = 20_261_126;

const swap = (text: string, pairs: readonly (readonly [string, string])[]): string => {
  const table = new Map(pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
  const words = [...table.keys()].sort((one, other) => other.length - one.length).join('|');
  return text.replace(new RegExp(words, 'g'), (word) => table.get(word) ?? word);
};

/** The report with one section changed, or undefined when nothing changed. */
const withImpression = (report: ConsistencyCase, impression: string): Partial<ConsistencyCase> | undefined =>
  impression === report.impression ? undefined : { impression };

const joined = (text: string, sentence: string): string => `${text}${/[\u4e00-\u9fff]/.test(text) || text === '' ? '' : ' '}${sentence}`;
const said = (report: ConsistencyCase, en: string, zh: string): string => (report.lang === 'en' ? en : zh);
const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const SIDES = /left|right|左|右/gi;
const SIZE = /(\d+(?:\.\d+)?)( ?(?:mm|cm|毫米|厘米))/;

const MUTATORS: Partial<Readonly<Record<IssueType, Mutator>>> = {
  laterality: (report) => {
    const { impression } = report;
    if (countOf(impression, SIDES) !== 1 || /主动脉|aort|bilateral|双|左室|右心|偏/i.test(impression)) return undefined;
    return withImpression(
      report,
      swap(impression, [
        ['left', 'right'],
        ['Left', 'Right'],
        ['左', '右'],
      ]),
    );
  },
  lobe_mismatch: (report) => {
    if (
      countOf(report.impression, /(?:left|right) (?:upper|lower) lobe|[左右]肺?[上下]叶/gi) !== 1 ||
      /舌段|lingul|舌/i.test(report.findings)
    )
      return undefined;
    return withImpression(
      report,
      swap(report.impression, [
        ['upper lobe', 'lower lobe'],
        ['肺上叶', '肺下叶'],
        ['左上叶', '左下叶'],
        ['右上叶', '右下叶'],
      ]),
    );
  },
  size_mismatch: (report, choose) => {
    const match = SIZE.exec(report.impression);
    if (!match || !SIZE.test(report.findings)) return undefined;
    const changed = Math.round(Number(match[1]) * (1.4 + choose(5) / 10) * 10) / 10;
    return withImpression(report, report.impression.replace(SIZE, `${changed}$2`));
  },
  unit_error: (report) =>
    !SIZE.test(report.impression) || !SIZE.test(report.findings)
      ? undefined
      : withImpression(
          report,
          report.impression.replace(
            SIZE,
            (whole, number: string, unit: string) =>
              number +
              swap(unit, [
                ['mm', 'cm'],
                ['毫米', '厘米'],
              ]),
          ),
        ),
  negation: (report) => {
    const english =
      /no (pneumothorax|pleural effusion|hydronephrosis|acute intracranial hemorrhage|ascites|lymphadenopathy|bowel obstruction)/i.exec(
        report.findings,
      );
    const chinese = /未见(气胸|积液|骨折|出血|充盈缺损|肿大淋巴结|结石|积水)/.exec(report.findings);
    const thing = english?.[1] ?? chinese?.[1];
    if (
      thing === undefined ||
      /right|left|左|右/i.test(
        report.findings
          .slice(0, (english ?? chinese)?.index)
          .split(/[.。]/)
          .at(-1) ?? '',
      )
    )
      return undefined;
    if (report.impression.toLowerCase().includes(thing)) return undefined;
    return { impression: joined(report.impression, said(report, ` There is ${thing}.`, `${thing}。`)) };
  },
  omission: (report, choose) => {
    const things = [
      ['Large right pneumothorax with 60% collapse.', '右侧大量气胸，肺压缩约60%。'],
      ['Displaced fracture of the left femoral neck.', '左股骨颈骨折，断端错位。'],
      ['Filling defects in the right pulmonary artery.', '右肺动脉见充盈缺损。'],
      ['There is a 6 cm heterogeneous mass in the left kidney.', '左肾见一肿块，约6cm。'],
    ] as const;
    const [en, zh] = things[choose(things.length)] ?? things[0];
    if (
      /pneumothorax|fracture|embol|filling|kidney|renal|气胸|骨折|栓塞|肾|lines and tubes|no acute/i.test(
        report.findings + report.impression,
      )
    )
      return undefined;
    return { findings: joined(report.findings, said(report, en, zh)) };
  },
  insertion: (report, choose) => {
    const things = [
      ['Acute pancreatitis.', '急性胰腺炎。'],
      ['Left adrenal mass.', '左侧肾上腺肿块。'],
      ['Compression fracture of T11.', 'T11椎体压缩性骨折。'],
      ['Pulmonary embolism.', '肺栓塞。'],
    ] as const;
    const [en, zh] = things[choose(things.length)] ?? things[0];
    if (
      /pancrea|adrenal|fracture|embol|deformity|胰|肾上腺|骨折|栓塞|充盈缺损|楔形/i.test(report.findings) ||
      report.context.exam !== undefined
    )
      return undefined;
    return { impression: joined(report.impression, said(report, en, zh)) };
  },
  sex_mismatch: (report, choose) => {
    if (report.context.exam !== undefined || /uter|ovar|prostat|adnex|子宫|卵巢|前列腺|附件|testic|fibroid|pregnan/i.test(report.findings))
      return undefined;
    const isMale = choose(2) === 0;
    return {
      context: { ...report.context, sex: isMale ? 'male' : 'female' },
      findings: joined(
        report.findings,
        isMale
          ? said(report, 'The uterus is unremarkable.', '子宫未见异常。')
          : said(report, 'The prostate is not enlarged.', '前列腺不大。'),
      ),
    };
  },
  technique_mismatch: (report) => {
    if (
      report.context.exam !== undefined ||
      report.context.technique !== undefined ||
      !/nodule|mass|lesion|结节|肿块|占位/.test(report.findings)
    )
      return undefined;
    return {
      context: { ...report.context, technique: said(report, 'CT without intravenous contrast', 'CT平扫') },
      findings: joined(report.findings, said(report, 'It shows avid enhancement.', '增强扫描明显强化。')),
    };
  },
  comparison_mismatch: (report) =>
    report.context.comparison !== undefined || /prior|previous|前/.test(report.findings + report.impression)
      ? undefined
      : {
          context: { ...report.context, comparison: said(report, 'None', '无') },
          impression: joined(report.impression, said(report, ' Unchanged from the prior study.', '较前片无明显变化。')),
        },
  density_mismatch: (report) => {
    if (
      !/ground-glass nodule|磨玻璃(?:小)?结节|solid nodule|实性(?:小)?结节/.test(report.findings) ||
      countOf(report.impression, /ground-glass|磨玻璃|solid|实性/g) !== 1 ||
      /part-solid|部分实性/.test(report.impression)
    )
      return undefined;
    return withImpression(
      report,
      swap(report.impression, [
        ['ground-glass', 'solid'],
        ['磨玻璃', '实性'],
      ]),
    );
  },
  count_mismatch: (report) => {
    const pattern = /\b(two|three)\b(?= (?:\w+ ){0,3}(?:nodules|cysts|lesions|fractures))|[2两三](?=枚)/i;
    if (!pattern.test(report.impression) || report.findings === '') return undefined;
    return withImpression(
      report,
      report.impression.replace(pattern, (word) => (/[a-z]/i.test(word) ? 'five' : '5')),
    );
  },
  internal_size: (report) => {
    const match = /(\d+) mm/.exec(report.findings);
    if (report.lang !== 'en' || !match || !/nodule/.test(report.findings) || /solid|largest|compon/.test(report.findings)) return undefined;
    return {
      findings: report.findings.replace(
        /(\d+) mm/,
        (whole, number: string) => `part-solid ${number} mm (solid component ${Number(number) + 5} mm)`,
      ),
    };
  },
  impossible_anatomy: (report) => {
    const changed = report.findings
      .replace(/lingula(?!r)/, 'right lingula')
      .replace(/right middle lobe/i, 'left middle lobe')
      .replace(/右肺中叶/, '左肺中叶')
      .replace(/左肺(?:上叶)?舌段/, '右肺舌段');
    return changed === report.findings ? undefined : { findings: changed };
  },
  exam_mismatch: (report) => {
    if (report.context.exam !== undefined || !/lung|lobe|肺|liver|肝/.test(report.findings)) return undefined;
    return { context: { ...report.context, exam: said(report, 'MRI of the ankle', '踝关节MR') } };
  },
};

export interface Mutated {
  readonly kind: IssueType;
  readonly report: ConsistencyCase;
  readonly types: readonly string[];
}

/** Every kind into every clean report that has a place for it; the same seed, the same reports. */
export function mutate(clean: readonly ConsistencyCase[]): Mutated[] {
  const random = mulberry32(SEED);
  const choose = (from: number): number => Math.floor(random() * from);
  return (Object.entries(MUTATORS) as [IssueType, Mutator][]).flatMap(([kind, mutator]) =>
    clean.flatMap((report) => {
      const change = mutator(report, choose);
      if (!change) return [];
      const changed = { ...report, ...change };
      const { findings, impression, recommendation, context, lang } = changed;
      const issues = checkReport({ findings, impression, recommendations: recommendation, context, language: lang });
      return [{ kind, report: changed, types: issues.map(({ type }) => type) }];
    }),
  );
}

/** `set` names the clean reports that the errors were planted into. */
export function mutationFigures(clean: readonly ConsistencyCase[], set: string): Figure[] {
  const mutated = mutate(clean);
  return [...new Set(mutated.map(({ kind }) => kind))].flatMap((kind) => {
    const of = mutated.filter((one) => one.kind === kind);
    const found = of.filter(({ types }) => types.length > 0).length;
    const right = of.filter(({ types }) => types.includes(kind)).length;
    const size = `${of.length}`;
    return [
      { set, name: `${kind} found`, size, value: found / of.length, unit: 'share', must: 0.85, aim: 0.95 },
      { set, name: `${kind} of its kind`, size, value: right / of.length, unit: 'share', must: 0.75, aim: 0.9 },
    ] as const;
  });
}

/** A small generator of known quality for seeded tests (Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
