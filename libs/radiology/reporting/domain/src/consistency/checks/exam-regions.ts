/** Regions that an examination of a region shows besides. */
export const SEEN_WITH: Readonly<Record<string, readonly string[]>> = {
  chest: [
    'chest',
    'abdomen',
    'breast',
    'heart',
    'neck',
    'thoracic_spine',
    'spine',
    'shoulder',
    'cervical_spine',
    'upper_limb',
    'lumbar_spine',
    'humerus',
  ],
  heart: ['chest', 'heart', 'abdomen', 'breast', 'spine', 'thoracic_spine'],
  abdomen: ['abdomen', 'pelvis', 'chest', 'lumbar_spine', 'thoracic_spine', 'spine', 'hip', 'heart', 'scrotum', 'breast'],
  pelvis: ['pelvis', 'abdomen', 'hip', 'lumbar_spine', 'spine', 'femur', 'lower_limb', 'scrotum'],
  head: ['head', 'neck', 'cervical_spine', 'spine'],
  neck: ['neck', 'head', 'cervical_spine', 'chest', 'spine', 'thoracic_spine', 'shoulder', 'upper_limb'],
  cervical_spine: ['cervical_spine', 'spine', 'neck', 'head', 'thoracic_spine'],
  thoracic_spine: ['thoracic_spine', 'spine', 'chest', 'cervical_spine', 'lumbar_spine', 'abdomen'],
  lumbar_spine: ['lumbar_spine', 'spine', 'abdomen', 'pelvis', 'thoracic_spine', 'hip'],
  spine: ['spine', 'head', 'cervical_spine', 'thoracic_spine', 'lumbar_spine', 'neck', 'chest', 'abdomen', 'pelvis'],
  breast: ['breast', 'chest', 'upper_limb'],
  scrotum: ['scrotum', 'pelvis'],
  hip: ['hip', 'pelvis', 'femur', 'lower_limb'],
  femur: ['femur', 'hip', 'knee'],
  knee: ['knee', 'femur', 'tibia'],
  tibia: ['tibia', 'knee', 'ankle'],
  ankle: ['ankle', 'tibia', 'foot'],
  foot: ['foot', 'ankle'],
  shoulder: ['shoulder', 'humerus', 'chest', 'upper_limb', 'clavicle'],
  humerus: ['humerus', 'shoulder', 'elbow'],
  elbow: ['elbow', 'humerus', 'forearm'],
  forearm: ['forearm', 'elbow', 'wrist'],
  wrist: ['wrist', 'forearm', 'hand'],
  hand: ['hand', 'wrist'],
  upper_limb: ['upper_limb', 'shoulder', 'humerus', 'elbow', 'forearm', 'wrist', 'hand', 'chest'],
  lower_limb: ['lower_limb', 'hip', 'femur', 'knee', 'tibia', 'ankle', 'foot', 'pelvis', 'abdomen'],
};

/** Names of examinations that are no names of organs. */
const EXAMS: readonly (readonly [pattern: RegExp, region: string])[] = [
  [/chest|thorax|thoracic(?! spine)|lung|pulmonary|ctpa|胸部|胸片|胸腔|肺|(?<![a-z])cxr/, 'chest'],
  [/coronary|cardiac|heart|冠状动脉|冠脉|心脏/, 'heart'],
  [/abdom|liver|hepat|kidney|renal|urogra|(?<![a-z])kub|mrcp|enterogra|腹部|腹盆|上腹|下腹|全腹|肝|肾|胆|胰|泌尿|尿路|脾/, 'abdomen'],
  [/pelvi|prostate|uter|ovar|transvaginal|gynec|obstetric|盆腔|前列腺|子宫|妇科|膀胱|直肠|附件/, 'pelvis'],
  [/brain|head|cranial|skull|sinus|orbit|pituitary|temporal bone|头|颅|脑|鼻窦|眼眶|垂体|乳突/, 'head'],
  [/(?<![a-z])neck|thyroid|carotid|soft tissue neck|larynx|颈部|甲状腺|颈动脉|喉|鼻咽/, 'neck'],
  [/cervical (?:and thoracic )?(?:spine|cord)|c-?spine|颈椎|颈髓|颈胸[段椎髓]|颈、胸/, 'cervical_spine'],
  [/thoracic (?:and lumbar )?(?:spine|cord)|t-?spine|胸椎|胸髓|颈胸[段椎髓]|胸腰[段椎]|胸、腰/, 'thoracic_spine'],
  [/lumbar|lumbosacral|l-?spine|腰椎|腰骶|骶|胸腰[段椎]/, 'lumbar_spine'],
  [/(?<!cervical |thoracic |lumbar |c-|t-|l-)spine|脊柱|全脊柱|脊髓/, 'spine'],
  [/breast|mammo|乳腺|钼靶/, 'breast'],
  [/scrot|testic|阴囊|睾丸/, 'scrotum'],
  [/(?<![a-z])hip|髋/, 'hip'],
  [/femur|thigh|股骨|大腿/, 'femur'],
  [/knee|膝/, 'knee'],
  [/tibia|fibula|(?<![a-z])calf|胫|小腿/, 'tibia'],
  [/ankle|踝/, 'ankle'],
  [/(?<![a-z])foot|(?<![a-z])feet|足|calcane/, 'foot'],
  [/shoulder|clavicle|肩|锁骨/, 'shoulder'],
  [/humer|肱骨|上臂/, 'humerus'],
  [/elbow|肘/, 'elbow'],
  [/forearm|前臂/, 'forearm'],
  [/wrist|scaphoid|腕/, 'wrist'],
  [/(?<![a-z])hand|finger|thumb|手/, 'hand'],
  [/lower (?:extremity|limb)|leg (?:vein|doppler)|run-?off|下肢/, 'lower_limb'],
  [/upper (?:extremity|limb)|上肢/, 'upper_limb'],
];

/** The regions that the name of an examination speaks of. */
export const regionsNamed = (exam: string): readonly string[] =>
  EXAMS.filter(([pattern]) => pattern.test(exam)).map(([, region]) => region);

/** Regions that one examination may be called by as well as the other. */
const NEIGHBOURS: readonly (readonly [one: string, other: string])[] = [
  ['abdomen', 'pelvis'],
  ['pelvis', 'scrotum'],
  ['chest', 'heart'],
  ['head', 'neck'],
  ['neck', 'cervical_spine'],
  ['lumbar_spine', 'pelvis'],
  ['hip', 'pelvis'],
  ['hip', 'femur'],
  ['femur', 'knee'],
  ['knee', 'tibia'],
  ['tibia', 'ankle'],
  ['ankle', 'foot'],
  ['shoulder', 'humerus'],
  ['humerus', 'elbow'],
  ['elbow', 'forearm'],
  ['forearm', 'wrist'],
  ['wrist', 'hand'],
];
const SPINE = /spine$/;
const LIMB: Readonly<Record<string, RegExp>> = {
  upper_limb: /^(?:shoulder|humerus|elbow|forearm|wrist|hand)$/,
  lower_limb: /^(?:hip|femur|knee|tibia|ankle|foot)$/,
};

/** Whether two names of regions can be of one examination. */
export const canBeOneRegion = (one: string, other: string): boolean =>
  one === other ||
  NEIGHBOURS.some(([a, b]) => (a === one && b === other) || (a === other && b === one)) ||
  (SPINE.test(one) && SPINE.test(other) && (one === 'spine' || other === 'spine')) ||
  (LIMB[one]?.test(other) ?? false) ||
  (LIMB[other]?.test(one) ?? false);
