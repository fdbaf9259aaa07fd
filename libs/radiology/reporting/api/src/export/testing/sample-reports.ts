import type { Finding, Negative } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import { CRITICAL_LEVELS, type CriticalCode, type ReportSentence, type ReportState } from '@trivium/radiology/reporting/domain';
import type { ExportableReport, ReportPatient } from '../exportable-report';

const STATES: readonly ReportState[] = ['draft', 'preliminary', 'final', 'amended'];
const AT = Date.UTC(2026, 2, 4, 8, 30, 15);
const minutes = (count: number) => new Date(AT + count * 60_000);

function finding(parts: Partial<Finding> & Pick<Finding, 'type'>): Finding {
  return { margin: [], certainty: 'definite', span: [0, 1], slotSpans: {}, ...parts };
}

const negative = (type: Negative['type'], laterality?: 'left' | 'right'): Negative => ({
  type,
  span: [0, 1],
  ...(laterality ? { laterality } : {}),
});

const FLEISCHNER: GuidelineResult = {
  guideline: 'fleischner_2017',
  applicable: true,
  missing: [],
  roundedMm: 12,
  code: 'CT',
  firstFollowupMonths: [6, 12],
  management: { en: 'CT at 6–12 months, then every 2 years to 5 years.', zh: '6–12 个月复查 CT，之后每 2 年一次，直至 5 年。' },
  citation: {
    source: 'MacMahon 2017',
    table: '1',
    row: 'ground glass, single',
    cell: '≥ 6 mm',
    cellId: 'single.ground_glass.6',
    version: '2017.1',
    checked: 'two_sources',
  },
  inputsUsed: { density: 'ground_glass', meanMm: 12 },
  assumed: [],
  wouldChange: [],
  discordances: [],
  findingIndex: 0,
};
const NOT_APPLICABLE: GuidelineResult = {
  ...FLEISCHNER,
  guideline: 'lung_rads_2022',
  applicable: false,
  reason: 'not_a_screening_examination',
  management: { en: '', zh: '' },
};
const MISSING: GuidelineResult = {
  guideline: 'fleischner_2017',
  applicable: true,
  missing: ['solidComponentMm'],
  management: { en: 'The size of the solid part is needed.', zh: '需要实性成分的大小。' },
  inputsUsed: {},
  assumed: [],
  wouldChange: [],
  discordances: [],
};

type Content = Pick<ExportableReport, 'modality' | 'bodyPart' | 'context' | 'findings' | 'negatives' | 'guidelines'> & {
  readonly texts: Readonly<Record<'en' | 'zh', readonly [findings: string, impression: string, recommendations: string]>>;
  readonly critical?: readonly CriticalCode[];
};

const STANDING: Content = {
  modality: 'CT',
  bodyPart: 'chest',
  context: {
    age: 58,
    sex: 'male',
    exam: 'CT chest / 胸部CT',
    technique: 'Low dose, 1 mm. 低剂量',
    comparison: 'CT 2025-03-01',
    indication: 'Cough & fever < 3 d',
  },
  texts: {
    zh: [
      '左肺上叶见磨玻璃结节，大小约12mm×9mm，边缘毛刺征阳性。\n未见胸腔积液。',
      '左肺上叶磨玻璃结节，12mm。',
      '建议6–12个月复查胸部CT。',
    ],
    en: [
      'Ground-glass nodule in the left upper lobe, 12 x 9 mm, spiculated.\nNo pleural effusion.',
      'Left upper lobe ground-glass nodule, 12 mm.',
      'CT at 6–12 months.',
    ],
  },
  findings: [
    finding({
      type: 'nodule',
      laterality: 'left',
      lobe: 'LUL',
      segment: 'lingula',
      sizeMm: [12, 9],
      density: 'ground_glass',
      margin: ['spiculated'],
      change: 'growing',
      priorSizeMm: [9],
      priorDate: '2025-03-01',
    }),
  ],
  negatives: [negative('pleural_effusion'), negative('pneumothorax', 'left'), negative('recurrence')],
  guidelines: [FLEISCHNER, NOT_APPLICABLE],
};
const MANY: Content = {
  modality: 'CT',
  bodyPart: 'chest',
  context: { age: 71, sex: 'female' },
  texts: {
    zh: ['右肺中叶部分实性结节15×11×8mm，实性成分4mm。\n双侧胸腔积液。右肺下叶肺大疱。', '1. 部分实性结节。\n2. 双侧胸腔积液。', ''],
    en: [
      'Part-solid nodule in the middle lobe, 15 x 11 x 8 mm, solid part 4 mm.\nBilateral effusions. Bulla in the right lower lobe.',
      '1. Part-solid nodule.\n2. Bilateral effusions.',
      '',
    ],
  },
  findings: [
    finding({
      type: 'nodule',
      laterality: 'right',
      lobe: 'RML',
      sizeMm: [15, 11, 8],
      solidComponentMm: 4,
      density: 'part_solid',
      margin: ['lobulated', 'pleural_retraction'],
    }),
    finding({ type: 'pleural_effusion', laterality: 'bilateral' }),
    finding({ type: 'bulla', laterality: 'right', lobe: 'RLL', sizeMm: [31.5], certainty: 'possible' }),
    finding({ type: 'scar', lobe: 'LLL', count: 'multiple', change: 'resolved' }),
  ],
  negatives: [negative('lymphadenopathy'), negative('pleural_thickening', 'right')],
  guidelines: [MISSING],
};
const CRITICAL: Content = {
  modality: 'CT',
  bodyPart: 'chest',
  context: { age: 34, sex: 'other', indication: '胸痛\t"acute"' },
  texts: {
    zh: ['双侧肺动脉充盈缺损；张力性气胸。', '肺栓塞；张力性气胸。', '立即处理。'],
    en: ['Filling defects on both sides; tension pneumothorax.', 'Pulmonary embolism; tension pneumothorax.', 'Act at once.'],
  },
  findings: [finding({ type: 'pneumothorax', laterality: 'left', change: 'new' })],
  negatives: [],
  guidelines: [],
  critical: ['pulmonary_embolism', 'tension_pneumothorax', 'pneumoperitoneum', 'suspected_malignancy'],
};
const NORMAL: Content = {
  modality: 'DX',
  bodyPart: 'spine',
  context: {},
  texts: { zh: ['腰椎序列正常。', '未见异常。', ''], en: ['Normal alignment of the lumbar spine.', 'No abnormality.', ''] },
  findings: [],
  negatives: [],
  guidelines: [],
};
const EMPTY: Content = { ...NORMAL, modality: 'US', bodyPart: 'abdomen', texts: { zh: ['', '', ''], en: ['', '', ''] } };
/** What comes from paste and from other programs: separators of every format, markup, control characters, half a surrogate pair, long lines. */
const HOSTILE: Content = {
  modality: 'MR',
  bodyPart: 'head',
  context: { age: 0, exam: '<b>MR|brain^~\\&</b>', indication: 'a\u0000b\u0007c\\F\\d' },
  texts: {
    zh: [
      '<script>alert(1)</script> | ^ ~ \\ & \u0001\ud800 ]]> MSH|^~\\&|\rOBX|1',
      `${'很长的句子，'.repeat(2_000)}`,
      '# 标题\n* 列表 [x](javascript:alert(1))',
    ],
    en: [
      '<script>alert(1)</script> | ^ ~ \\ & \u0001\udfff ]]> MSH|^~\\&|\rOBX|1',
      `${'A long sentence. '.repeat(2_000)}`,
      '# Heading\n* item [x](javascript:alert(1))',
    ],
  },
  findings: [finding({ type: 'lesion', sizeMm: [0.5] })],
  negatives: [negative('hiatal_hernia')],
  guidelines: [],
};
const CONTENTS: readonly Content[] = [STANDING, MANY, CRITICAL, NORMAL, EMPTY, HOSTILE];

const PATIENTS: readonly (ReportPatient | undefined)[] = [
  {
    id: 'MRN-0012',
    name: { alphabetic: { family: 'Wang', given: 'Xiaoming' }, ideographic: { family: '王', given: '小明' } },
    birthDate: '1968-02-03',
    sex: 'male',
  },
  { id: '病案 77', name: { ideographic: { family: '欧阳娜娜' } }, birthDate: '1990', sex: 'female' },
  undefined,
  { id: 'A^B|C\\D&E~F', name: { alphabetic: { family: "O'Brien^=Smith", given: 'Zoë "Z" <x>' } }, sex: 'unknown' },
  { id: 'X'.repeat(90) },
];

export interface SampleParts {
  readonly number: number;
  readonly state: ReportState;
  readonly language: 'en' | 'zh';
  readonly content: Content;
  readonly patient: ReportPatient | undefined;
}

function sampleOf({ number, state, language, content, patient }: SampleParts): ExportableReport {
  const { texts, critical = [], ...rest } = content;
  const [findings, impression, recommendations] = texts[language];
  const isSigned = state === 'final' || state === 'amended';
  const source: ReportSentence['source'] = { kind: 'dictation', spans: [[0, 1]] };
  const hasModel = number % 3 === 1;
  const sentences: readonly ReportSentence[] =
    hasModel && impression !== ''
      ? [{ section: 'impression', text: impression.split('\n')[0] ?? '', source: { kind: 'model', of: source, engine: 'local' } }]
      : [];
  const engine = hasModel ? 'local' : 'embedded';
  return {
    ...rest,
    id: `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    version: 1 + (number % 4),
    state,
    language,
    sections: { findings, impression, recommendations },
    sentences,
    criticalResults: critical.map((code) => ({ code, level: CRITICAL_LEVELS[code], span: [0, 1] as const })),
    communications: critical.slice(0, 2).map((code, index) => ({
      id: `c-${index}`,
      finding: language === 'zh' ? '已告知危急值' : 'Told of the critical result',
      codes: [code],
      toldBy: '王医生',
      toldTo: index === 0 ? 'Dr Jones, ED' : '李护士 & 家属',
      channel: index === 0 ? 'phone' : 'in_person',
      toldAt: minutes(20 + index),
      isReadBack: index === 0,
    })),
    addenda:
      state === 'amended'
        ? [{ text: language === 'zh' ? '补充：请结合病理。\n第二行' : 'See pathology.\nSecond line', by: '赵主任', at: minutes(90) }]
        : [],
    author: { name: language === 'zh' ? '陈住院医师' : 'Dr Ada Resident', at: minutes(5) },
    ...(isSigned ? { signer: { name: language === 'zh' ? '王医生' : 'Dr Jane Smith', at: minutes(30) } } : {}),
    ...(patient ? { patient } : {}),
    ...(number % 5 === 4
      ? {}
      : {
          order: {
            accession: number % 7 === 6 ? 'ACCESSION-LONGER-THAN-SIXTEEN' : `ACC-${number}`,
            placerNumber: `P-${number}`,
            referringPhysician: language === 'zh' ? '李医生' : 'Dr Ref & Co',
            requestedProcedure: number % 2 === 0 ? { system: 'http://loinc.org', code: '24627-2', text: 'CT Chest' } : { text: '平扫' },
          },
        }),
    ...(number % 4 === 3
      ? {}
      : { study: { uid: `1.2.826.0.1.3680043.8.1055.1.${number + 1}`, startedAt: minutes(0), description: 'Thorax ^ 胸部' } }),
    organisation: number % 2 === 0 ? '示范医院 Demo Hospital' : 'General & Central | Hospital',
    ...(number % 11 === 10
      ? {}
      : {
          generation: {
            engine,
            ...(hasModel ? { model: 'small-model-1b' } : {}),
            provenanceId: `0190b000-0000-7000-8000-${String(number).padStart(12, '0')}`,
            aiLabel: language === 'zh' ? '人工智能辅助生成' : 'AI-assisted',
            at: minutes(1),
          },
        }),
    updatedAt: minutes(40),
  };
}

/** Every content in both languages and all four states, with patients, orders and engines in turn: 48 reports. */
export function sampleReports(): readonly ExportableReport[] {
  const languages = ['zh', 'en'] as const;
  let number = 0;
  return CONTENTS.flatMap((content) =>
    languages.flatMap((language) =>
      STATES.map((state) => sampleOf({ number, state, language, content, patient: PATIENTS[number++ % PATIENTS.length] })),
    ),
  );
}

/** The standing example of a Chinese chest CT, in a state. */
export function standingReport(state: ReportState, language: 'en' | 'zh' = 'zh'): ExportableReport {
  return sampleOf({ number: 1, state, language, content: STANDING, patient: PATIENTS[0] });
}
