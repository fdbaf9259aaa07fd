import type { SiteEntry } from './place-words';

/** Bone; organ; words in English; words in Chinese. */
const BONES: readonly (readonly [organ: string, en: readonly string[], zh: readonly string[]])[] = [
  ['humerus', ['humerus', 'humeral'], ['肱骨']],
  ['forearm', ['radius', 'radial', 'ulna', 'ulnar'], ['桡骨', '尺骨', '尺桡骨']],
  ['femur', ['femur', 'femoral'], ['股骨']],
  ['tibia', ['tibia', 'tibial', 'fibula', 'fibular'], ['胫骨', '腓骨', '胫腓骨']],
  ['clavicle', ['clavicle', 'clavicular'], ['锁骨']],
];

/** Parts of a long bone: before its name in English, behind it in Chinese. */
const PARTS: readonly (readonly [
  values: readonly string[],
  before: readonly string[],
  behind: readonly string[],
  zh: readonly string[],
])[] = [
  [
    ['proximal'],
    ['proximal', 'upper', 'medial end of the', 'proximal third of the'],
    ['head', 'neck'],
    ['近端', '近段', '上段', '上端', '近侧段', '胸骨端'],
  ],
  [
    ['mid'],
    ['mid', 'middle', 'midshaft', 'mid-shaft', 'middle third of the', 'shaft of the'],
    ['shaft', 'diaphysis', 'midshaft'],
    ['中段', '骨干', '干', '中份'],
  ],
  [
    ['distal'],
    ['distal', 'lower', 'distal third of the', 'lateral end of the'],
    ['condyle'],
    ['远端', '远段', '下段', '下端', '远侧段', '肩峰端'],
  ],
  [['mid', 'distal'], ['mid to distal'], [], ['中下段', '中远段', '中下1/3', '干中下段']],
  [['proximal', 'mid'], ['proximal to mid'], [], ['中上段', '近中段', '中上1/3', '干中上段']],
];

/** Parts with a name of their own. */
const NAMED: readonly (readonly [values: readonly string[], organ: string, terms: string])[] = [
  [['proximal'], 'humerus', 'surgical neck|surgical neck of the humerus|greater tuberosity|肱骨外科颈|肱骨大结节'],
  [['distal'], 'humerus', 'supracondylar humerus|supracondylar fracture of the humerus|肱骨髁上|肱骨髁间|肱骨外髁|肱骨内髁'],
  [['proximal'], 'hip', 'intertrochanteric|subtrochanteric|股骨颈|股骨粗隆间|股骨转子间|股骨粗隆下|股骨转子下'],
  [['distal'], 'femur', 'supracondylar femur|股骨髁上|股骨髁间|股骨内髁|股骨外髁'],
  [['proximal'], 'tibia', 'tibial plateau|胫骨平台|腓骨头|fibular head|fibular neck|腓骨颈'],
  [['distal'], 'tibia', 'tibial plafond|tibial pilon'],
];

/** Where along a long bone: an axis of its own beside the bone itself. */
export const BONE_PARTS: readonly SiteEntry[] = [
  ...BONES.flatMap(([organ, english, chinese]) =>
    PARTS.map(([values, before, behind, zh]) => ({
      axis: 'bone_part',
      values,
      organ,
      terms: [
        ...english.flatMap((bone) => [...before.map((part) => `${part} ${bone}`), ...behind.map((part) => `${bone} ${part}`)]),
        ...chinese.flatMap((bone) => zh.map((part) => `${bone}${part}`)),
      ].join('|'),
    })),
  ),
  ...NAMED.map(([values, organ, terms]) => ({ axis: 'bone_part', values, organ, terms })),
];
