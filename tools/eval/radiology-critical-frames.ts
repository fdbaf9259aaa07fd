import { findCriticalResults } from '@trivium/radiology/reporting/domain';
import { say } from './evaluation-data';
import type { Figure } from './figures';
import { ownCases } from './radiology-own-cases';

interface Frame {
  readonly batch: string;
  readonly lang: 'en' | 'zh';
  readonly is: 'stated' | 'harmless';
  /** A sentence with `X` for the thing. */
  readonly frame: string;
}

/** What is put for `X`, in the words of reports. */
const THINGS: Readonly<Record<string, Readonly<Record<'en' | 'zh', readonly string[]>>>> = {
  tension_pneumothorax: { en: ['tension pneumothorax'], zh: ['张力性气胸'] },
  aortic_dissection: { en: ['aortic dissection', 'a type B dissection'], zh: ['主动脉夹层', 'B型夹层'] },
  pulmonary_embolism: { en: ['pulmonary embolism', 'PE', 'a filling defect in the pulmonary artery'], zh: ['肺栓塞', '肺动脉充盈缺损'] },
  intracranial_hemorrhage: {
    en: ['intracranial hemorrhage', 'a subdural hematoma', 'subarachnoid blood'],
    zh: ['颅内出血', '硬膜下血肿', '蛛网膜下腔出血'],
  },
  pneumoperitoneum: { en: ['free air', 'pneumoperitoneum'], zh: ['膈下游离气体', '气腹', '消化道穿孔'] },
  bowel_ischemia: { en: ['bowel ischemia', 'mesenteric ischemia'], zh: ['肠缺血', '肠坏死'] },
  acute_appendicitis: { en: ['appendicitis'], zh: ['阑尾炎', '急性阑尾炎'] },
  deep_vein_thrombosis: { en: ['DVT', 'deep vein thrombosis', 'thrombus in the femoral vein'], zh: ['深静脉血栓', '股静脉血栓'] },
  bowel_obstruction: { en: ['small bowel obstruction', 'sigmoid volvulus'], zh: ['肠梗阻', '乙状结肠扭转'] },
  suspected_malignancy: { en: ['lung cancer', 'liver metastases', 'lymphoma'], zh: ['肺癌', '肝转移', '淋巴瘤'] },
};

/** Before these a thing stands without its article. */
const WITHOUT_ARTICLE = /(?:no|old|resolved|treated|prior|previous|known|the|new|acute|possible|suspected|convincing|chronic|remote) $/i;

function sentenceOf(frame: string, thing: string): string {
  const before = frame.slice(0, frame.indexOf('X'));
  const sentence = frame.replace('X', WITHOUT_ARTICLE.test(before) ? thing.replace(/^an? /, '') : thing);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Every frame with every thing: which forms of sentences are read, whatever they speak of. */
export function frameFigures(): Figure[] {
  const frames = ownCases<Frame>('critical-frames.jsonl');
  const things = Object.entries(THINGS);
  return (['en', 'zh'] as const).flatMap((lang) => {
    const count = (is: Frame['is'], isWrong: (codes: readonly string[], code: string) => boolean): { wrong: number; of: number } => {
      let [wrong, of] = [0, 0];
      for (const { frame } of frames.filter((one) => one.lang === lang && one.is === is)) {
        const failed = things.flatMap(([code, names]) =>
          names[lang].filter((name) => {
            of += 1;
            return isWrong(
              findCriticalResults(sentenceOf(frame, name), lang).map((result) => result.code),
              code,
            );
          }),
        );
        wrong += failed.length;
        if (failed.length > 0) say(`  ${is}: ${frame} (${failed.length}) ${failed.slice(0, 2).join(', ')}`);
      }
      return { wrong, of };
    };
    const harmless = count('harmless', (codes) => codes.length > 0);
    const stated = count('stated', (codes, code) => !codes.includes(code));
    const set = 'critical results, frames times things, made by a program';
    return [
      { set, name: `false, ${lang}`, size: `${harmless.of}`, value: harmless.wrong, unit: 'rows', must: 0, isCost: true },
      {
        set,
        name: `found, ${lang}`,
        size: `${stated.of}`,
        value: (stated.of - stated.wrong) / stated.of,
        unit: 'share',
        must: 0.94,
        aim: 1,
      },
    ] as const;
  });
}
