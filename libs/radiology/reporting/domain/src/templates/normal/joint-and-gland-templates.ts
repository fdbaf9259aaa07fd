import type { ReportTemplate } from '../report-template';
import { choice, line, millimetres, nothingFound, ownTemplate } from './template-writing';

const SIDE = choice('side', {
  en: 'side',
  zh: '侧别',
  options: [
    ['left', '左'],
    ['right', '右'],
  ],
});

export const KNEE_MR = ownTemplate({
  id: 'knee-mr',
  title: { en: 'Knee MR, normal', zh: '膝关节 MR（正常）' },
  modalities: ['MR'],
  bodyPart: 'lower_limb',
  lines: [
    line('side', { en: 'Side: {side} knee.', zh: '检查部位：{side}膝关节。', fields: [SIDE] }),
    line('medial-meniscus', {
      en: 'The medial meniscus shows no tear.',
      zh: '内侧半月板未见撕裂。',
      about: { en: 'medial menisc', zh: '内侧半月板' },
    }),
    line('lateral-meniscus', {
      en: 'The lateral meniscus shows no tear.',
      zh: '外侧半月板未见撕裂。',
      about: { en: 'lateral menisc', zh: '外侧半月板' },
    }),
    line('acl', {
      en: 'The anterior cruciate ligament is intact.',
      zh: '前交叉韧带连续。',
      about: { en: 'anterior cruciate|acl', zh: '前交叉韧带' },
    }),
    line('pcl', {
      en: 'The posterior cruciate ligament is intact.',
      zh: '后交叉韧带连续。',
      about: { en: 'posterior cruciate|pcl', zh: '后交叉韧带' },
    }),
    line('collaterals', {
      en: 'The medial and lateral collateral ligaments are intact.',
      zh: '内、外侧副韧带连续。',
      about: { en: 'collateral|mcl|lcl', zh: '副韧带' },
    }),
    line('extensor', {
      en: 'The quadriceps and patellar tendons are intact.',
      zh: '股四头肌腱及髌腱连续。',
      about: { en: 'quadriceps|patellar tendon|extensor', zh: '股四头肌|髌腱' },
    }),
    line('cartilage', {
      en: 'The cartilage is of normal thickness.',
      zh: '关节软骨厚度正常。',
      about: { en: 'cartilage|chondr', zh: '软骨' },
    }),
    line('bones', {
      en: 'No fracture or bone marrow oedema is seen.',
      zh: '未见骨折及骨髓水肿。',
      about: { en: 'fracture|marrow|edema|oedema|contusion', zh: '骨折|骨髓|水肿|挫伤' },
    }),
    line('effusion', {
      en: 'There is no joint effusion.',
      zh: '关节腔未见积液。',
      about: { en: 'joint effusion|effusion|popliteal|baker', zh: '关节腔|积液|腘窝' },
    }),
    nothingFound('No internal derangement of the knee on MR.', '膝关节 MR 未见异常。'),
  ],
});

export const THYROID_ULTRASOUND = ownTemplate({
  id: 'thyroid-ultrasound',
  title: { en: 'Thyroid ultrasound, normal', zh: '甲状腺超声（正常）' },
  modalities: ['US'],
  bodyPart: 'neck',
  lines: [
    line('size', {
      en: 'The thyroid is not enlarged; depth of the right lobe {right}, of the left lobe {left}, isthmus {isthmus}.',
      zh: '甲状腺不大，右叶前后径{right}，左叶前后径{left}，峡部厚{isthmus}。',
      about: { en: 'thyroid is|isthmus|goitre|goiter|lobe of the thyroid', zh: '峡部|甲状腺大小|甲状腺不大|甲状腺增大' },
      fields: [
        millimetres('right', { en: 'right lobe', zh: '右叶前后径', max: 80 }),
        millimetres('left', { en: 'left lobe', zh: '左叶前后径', max: 80 }),
        millimetres('isthmus', { en: 'isthmus', zh: '峡部厚度', max: 30 }),
      ],
    }),
    line('texture', {
      en: 'Its echoes are even.',
      zh: '腺体回声均匀。',
      about: { en: 'echotexture|heterogeneous|homogeneous', zh: '回声' },
    }),
    line('nodules', {
      en: 'No thyroid nodule is seen.',
      zh: '甲状腺内未见结节。',
      about: { en: 'cyst', zh: '囊肿' },
      denies: ['nodule', 'mass', 'lesion'],
    }),
    line('flow', { en: 'Blood flow is not increased.', zh: '血流信号未见增多。', about: { en: 'flow|vascular', zh: '血流' } }),
    line('nodes', {
      en: 'No abnormal cervical lymph nodes are seen.',
      zh: '双侧颈部未见异常淋巴结。',
      about: { en: 'lymph node', zh: '淋巴结' },
      denies: ['lymphadenopathy'],
    }),
    nothingFound('No abnormality of the thyroid on ultrasound.', '甲状腺超声未见异常。'),
  ],
});

export const MAMMOGRAPHY = ownTemplate({
  id: 'mammography',
  title: { en: 'Mammography, normal', zh: '乳腺 X 线摄影（正常）' },
  modalities: ['MG'],
  bodyPart: 'breast',
  lines: [
    line('density', {
      en: 'Breast composition: {density}.',
      zh: '乳腺构成：{density}。',
      about: { en: 'composition|breast density|fibroglandular', zh: '乳腺构成|腺体类型' },
      fields: [
        choice('density', {
          en: 'composition',
          zh: '乳腺构成',
          options: [
            ['a, almost entirely fatty', 'a 类，脂肪型'],
            ['b, scattered fibroglandular tissue', 'b 类，散在纤维腺体型'],
            ['c, heterogeneously dense', 'c 类，不均匀致密型'],
            ['d, extremely dense', 'd 类，极度致密型'],
          ],
        }),
      ],
    }),
    line('masses', { en: 'No mass is seen in either breast.', zh: '双侧乳腺未见肿块。', denies: ['mass', 'nodule', 'lesion'] }),
    line('calcifications', {
      en: 'No suspicious calcifications are seen.',
      zh: '未见可疑钙化。',
      about: { en: 'calcif', zh: '钙化' },
    }),
    line('architecture', {
      en: 'No architectural distortion or asymmetry is seen.',
      zh: '未见结构扭曲及不对称。',
      about: { en: 'distortion|asymmetr', zh: '扭曲|不对称' },
    }),
    line('skin', { en: 'Skin and nipples are unremarkable.', zh: '皮肤及乳头未见异常。', about: { en: 'skin|nipple', zh: '皮肤|乳头' } }),
    line('nodes', {
      en: 'No enlarged axillary lymph nodes are seen.',
      zh: '腋窝未见肿大淋巴结。',
      about: { en: 'axilla|lymph node', zh: '腋窝|腋下|淋巴结' },
      denies: ['lymphadenopathy'],
    }),
    nothingFound('No abnormality seen on mammography.', '乳腺 X 线摄影未见异常。'),
  ],
});

export const JOINT_AND_GLAND_TEMPLATES: readonly ReportTemplate[] = [KNEE_MR, THYROID_ULTRASOUND, MAMMOGRAPHY];
