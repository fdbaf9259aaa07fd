import type { ConsistencyIssue } from '../consistency-issue';
import { impossiblePlaces } from './impossible-places';
import { issueOf, placeOf, quote, type ReportView, type SectionName } from './report-view';

/**
 * Places that nobody has. The left lung has two lobes and the lingula; the right lung three; one side of the body holds one of the unpaired organs.
 * Situs inversus is named in the report when it is there: then nothing is flagged.
 */
const IMPOSSIBLE: readonly (readonly [pattern: RegExp, en: string, zh: string])[] = [
  [
    /left (?:lung )?(?:middle|mid) lobe|middle lobe of (?:the )?left lung|(?<![a-z])lml(?![a-z])|左肺?中叶|左侧?肺中叶|左中肺叶|middle lobe (?:bronchus )?(?:on|of) the left/g,
    'The left lung has no middle lobe.',
    '左肺没有中叶。',
  ],
  [
    /right (?:lung )?lingula|lingula(?:r segment)? of (?:the )?right|right lingular|lingula on the right|右肺?(?:上叶)?舌[段叶]|右侧?肺舌段|右侧?肺?(?:上叶)?[上下]舌段|右上肺?叶?舌段|(?:right upper lobe|rul) lingula/g,
    'The lingula belongs to the left upper lobe.',
    '舌段属于左肺上叶。',
  ],
  [
    /(?:rul|rml|rll|right (?:upper|middle|lower) lobe) (?:of|in) (?:the )?left (?:lung|hemithorax)|(?:lul|lll|left (?:upper|lower) lobe) (?:of|in) (?:the )?right (?:lung|hemithorax)|左肺右[上中下]叶|右肺左[上下]叶|左侧?肺右[上中下]肺?叶/g,
    'A lobe of one lung cannot lie in the other.',
    '一侧肺的肺叶不能位于另一侧肺。',
  ],
  [
    /(?:minor|horizontal) fissure (?:of|on|in) (?:the )?left|left (?:lung )?(?:minor|horizontal) fissure|左侧?肺?(?:水平裂|横裂)/g,
    'The minor fissure lies in the right lung.',
    '水平裂位于右肺。',
  ],
  [
    /left azygos lobe|azygos lobe (?:of|on|in) (?:the )?left|左肺?奇叶|左侧奇叶/g,
    'The azygos lobe is a variant of the right lung.',
    '奇叶是右肺的变异。',
  ],
  [
    /right (?:lower lobe|upper lobe|middle lobe|lung) anteromedial basal|右肺下叶前内基底段|右下肺前内基底段/g,
    'The anteromedial basal segment is of the left lower lobe.',
    '前内基底段属于左肺下叶。',
  ],
  [/左肺下叶舌段|left lower lobe lingula|lingula of the left lower lobe/g, 'The lingula belongs to the upper lobe.', '舌段属于上叶。'],
  [
    /右(?:肺)?上(?:叶|肺)尖后段|right (?:upper lobe )?apicoposterior/g,
    'The apicoposterior segment is of the left upper lobe.',
    '尖后段属于左肺上叶。',
  ],
  [/右肺?下叶?中叶|右肺第四叶|fourth lobe/g, 'There is no such lobe.', '没有该肺叶。'],
  [
    /left (?:lobe of the )?gallbladder|left-sided gallbladder fossa|gallbladder (?:in|on) the left (?:upper quadrant|side)|左上腹胆囊|左侧胆囊/g,
    'The gallbladder lies on the right.',
    '胆囊位于右侧。',
  ],
  [
    /right[- ](?:sided )?spleen|spleen (?:in|on) the right|right splen|右侧脾脏|右脾|右上腹脾/g,
    'The spleen lies on the left.',
    '脾位于左侧。',
  ],
  [
    /left-sided liver|liver (?:in|on) the left side|left upper quadrant liver|左上腹肝脏|左侧肝脏/g,
    'The liver lies on the right.',
    '肝位于右侧。',
  ],
  [
    /left (?:lower quadrant )?appendix(?![a-z])|appendix in the left|左下腹阑尾|左侧阑尾/g,
    'The appendix lies on the right.',
    '阑尾位于右侧。',
  ],
  [
    /right sigmoid|right-sided sigmoid|right descending colon|右侧降结肠|右侧乙状结肠|右降结肠/g,
    'The descending and the sigmoid colon lie on the left.',
    '降结肠及乙状结肠位于左侧。',
  ],
  [
    /left ascending colon|left-sided ascending colon|left ce?cum|left-sided ce?cum|左侧升结肠|左升结肠|左侧盲肠|左侧回盲部/g,
    'The cecum and the ascending colon lie on the right.',
    '盲肠及升结肠位于右侧。',
  ],
  [
    /(?<![a-z0-9])(?:c(?:9|1[0-9])|t(?:1[3-9]|[2-9]\d)|l(?:[7-9]|1\d))(?= ?(?:vertebra|vertebral|compression|fracture|level|disc|椎|压缩))|第(?:八|九|十)颈椎|第十[三四五]胸椎|第[七八九]腰椎|第(?:1[3-9]|[2-9]\d)胸椎|第(?:[7-9]|1\d)腰椎|第(?:[89]|1\d)颈椎|颈(?:8|9)椎体|腰(?:7|8|9)椎|胸1[3-9]椎/g,
    'There is no vertebra of that number.',
    '没有该序号的椎体。',
  ],
  [
    /(?:1[3-9]th|thirteenth|fourteenth|fifteenth) (?:left |right )?(?:\w+ )?rib|第(?:十[三四五六]|1[3-9])(?:前|后|侧)?肋/g,
    'There is no rib of that number.',
    '没有该序号的肋骨。',
  ],
  [
    /(?:right|left) (?:lung )?(?:fourth|4th) lobe|(?:hepatic|liver|couinaud(?: hepatic| liver)?) segment (?:9|1\d|ix|xi{0,2}|xiii|xiv)(?![a-z0-9])|segment (?:9|1\d|ix|xi{0,2})(?: of (?:the )?liver)|肝(?:脏|右叶|左叶)?(?:s ?(?:9|1\d)(?![\d.])段?|第?(?:9|1\d|ix|xi{0,2}|九|十[一二三四]?)段)/g,
    'There is no such segment.',
    '没有该分段。',
  ],
  [
    /(?:sixth|seventh|eighth|[6-9]th) (?:left |right )?(?:proximal |distal )?(?:metacarpal|metatarsal|toe|finger)|第?[六七八九6-9](?:掌骨|跖骨|趾骨|指骨)/g,
    'There is no ray of that number.',
    '没有该序号的掌（跖、指、趾）骨。',
  ],
  [
    /(?:medial|lateral) meniscus of the (?:left |right )?(?:hip|shoulder|ankle|elbow|wrist)|(?:hip|shoulder|ankle|elbow) menisc|(?:髋|肩|踝|肘)关节?半月板/g,
    'The menisci are of the knee.',
    '半月板属于膝关节。',
  ],
  [
    /rotator cuff of the (?:left |right )?(?:hip|knee|ankle|elbow)|(?:knee|hip) rotator cuff|(?:膝|髋)关节?(?:冈上肌|肩袖)|supraspinatus (?:tendon )?of the (?:left |right )?(?:knee|hip|ankle|elbow)/g,
    'The rotator cuff is of the shoulder.',
    '肩袖属于肩关节。',
  ],
  [
    /(?:anterior|posterior) cruciate ligament of the (?:left |right )?(?:shoulder|hip|ankle|elbow|wrist)|(?:肩|髋|踝|肘|腕)关节?(?:前|后)交叉韧带/g,
    'The cruciate ligaments are of the knee.',
    '交叉韧带属于膝关节。',
  ],
  [
    /left lobe of the right kidney|right lobe of the left kidney|lower lobe of (?:the )?(?:kidney|liver|spleen)|(?:肾|脾)(?:上|中|下)叶|肝(?:上|中|下)叶|middle lobe of (?:the )?(?:liver|thyroid|kidney)|甲状腺中叶/g,
    'That organ has no such lobe.',
    '该器官没有该叶。',
  ],
  [
    /(?:patella|tibia|femur|fibula|膝关节?|股骨|胫骨|腓骨|髌骨)[^.;。,，\n]{0,6}(?:of|in|at) the (?:arm|wrist|shoulder|elbow|hand)|(?:左|右)?上肢(?:股骨|胫骨|腓骨)|(?:左|右)?下肢(?:肱骨|尺骨|桡骨)|前臂胫骨|小腿尺骨/g,
    'That bone is of another limb.',
    '该骨属于另一肢体。',
  ],
];

/** Words that are right although they look wrong. */
const EXPLAINED = /situs inversus|dextrocardia|内脏反位|镜面人|右位心|situs ambiguus|lung transplant|transposition/;

export function checkAnatomy(view: ReportView): ConsistencyIssue[] {
  const issues: ConsistencyIssue[] = [];
  const report = `${view.sections.findings.folded.text}\n${view.sections.impression.folded.text}`;
  for (const section of ['findings', 'impression', 'recommendations'] as const satisfies readonly SectionName[]) {
    const { text } = view.sections[section].folded;
    if (EXPLAINED.test(text)) continue;
    const places = [
      ...IMPOSSIBLE.flatMap(([pattern, en, zh]) =>
        [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length, en, zh })),
      ),
      ...impossiblePlaces(text, report),
    ];
    for (const { start, end, en, zh } of places) {
      const place = placeOf(section, { start, end });
      const words = quote(view, place);
      issues.push(
        issueOf(view, {
          type: 'impossible_anatomy',
          places: [place],
          en: `“${words}”: ${en}`,
          zh: `“${words}”：${zh}`,
          subject: text.slice(start, end).replace(/\s+/g, '_'),
        }),
      );
    }
  }
  return issues;
}
