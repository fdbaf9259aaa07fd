import type { ReportTemplate, TemplateLine } from '../report-template';
import { line, millimetres, nothingFound, ownTemplate } from './template-writing';

const BLADDER: TemplateLine = line('bladder', {
  en: 'The bladder wall is smooth and not thickened.',
  zh: '膀胱充盈可，壁光滑无增厚。',
  about: { en: 'bladder', zh: '膀胱' },
});
const FLUID: TemplateLine = line('fluid', {
  en: 'There is no free fluid in the pelvis.',
  zh: '盆腔未见积液。',
  about: { en: 'free fluid|ascites', zh: '盆腔积液|腹水' },
});

export const PELVIS_MR = ownTemplate({
  id: 'pelvis-mr',
  title: { en: 'Pelvis MR, normal', zh: '盆腔 MR（正常）' },
  modalities: ['MR'],
  bodyPart: 'pelvis',
  lines: [
    line('uterus', {
      en: 'The uterus is normal in size; the junctional zone is not thickened.',
      zh: '子宫大小正常，结合带无增厚。',
      about: { en: 'uter|endometri|cervix|junctional', zh: '子宫|内膜|宫颈|结合带' },
      sex: 'female',
    }),
    line('ovaries', {
      en: 'Both ovaries are of normal size, without a suspicious mass.',
      zh: '双侧卵巢大小正常，未见可疑肿块。',
      about: { en: 'ovar|adnex', zh: '卵巢|附件' },
      sex: 'female',
      denies: ['mass'],
    }),
    line('prostate', {
      en: 'The prostate is not enlarged; the peripheral zone is of even signal.',
      zh: '前列腺不大，外周带信号均匀。',
      about: { en: 'prostat|peripheral zone', zh: '前列腺|外周带' },
      sex: 'male',
    }),
    line('seminal-vesicles', {
      en: 'The seminal vesicles are symmetrical.',
      zh: '双侧精囊腺对称。',
      about: { en: 'seminal', zh: '精囊' },
      sex: 'male',
    }),
    BLADDER,
    line('rectum', { en: 'The rectal wall is not thickened.', zh: '直肠壁无增厚。', about: { en: 'rect', zh: '直肠' } }),
    line('nodes', {
      en: 'No enlarged pelvic lymph nodes are seen.',
      zh: '盆腔未见肿大淋巴结。',
      about: { en: 'lymph node', zh: '淋巴结' },
      denies: ['lymphadenopathy'],
    }),
    FLUID,
    line('bones', {
      en: 'The bone marrow signal is normal.',
      zh: '所见骨髓信号正常。',
      about: { en: 'bone|marrow|sacr|femor', zh: '骨髓|骶|股骨|骨质' },
    }),
    nothingFound('No abnormality seen on pelvic MR.', '盆腔 MR 未见异常。'),
  ],
});

export const PELVIS_ULTRASOUND = ownTemplate({
  id: 'pelvis-ultrasound',
  title: { en: 'Pelvic ultrasound, normal', zh: '盆腔超声（正常）' },
  modalities: ['US'],
  bodyPart: 'pelvis',
  lines: [
    line('uterus', {
      en: 'The uterus is normal in size and of even echoes.',
      zh: '子宫大小正常，肌层回声均匀。',
      about: { en: 'uter|myometri', zh: '子宫|肌层' },
      sex: 'female',
    }),
    line('endometrium', {
      en: 'The endometrium measures {endometrium}.',
      zh: '内膜厚度{endometrium}。',
      about: { en: 'endometri', zh: '内膜' },
      sex: 'female',
      fields: [millimetres('endometrium', { en: 'endometrium', zh: '内膜厚度', max: 60 })],
    }),
    line('ovaries', {
      en: 'Both ovaries are normal; no adnexal mass is seen.',
      zh: '双侧卵巢未见异常，附件区未见包块。',
      about: { en: 'ovar|adnex', zh: '卵巢|附件' },
      sex: 'female',
      denies: ['mass'],
    }),
    line('prostate', {
      en: 'The prostate is not enlarged and of even echoes.',
      zh: '前列腺不大，回声均匀。',
      about: { en: 'prostat', zh: '前列腺' },
      sex: 'male',
    }),
    BLADDER,
    FLUID,
    nothingFound('No abnormality seen on pelvic ultrasound.', '盆腔超声未见异常。'),
  ],
});

export const PELVIS_TEMPLATES: readonly ReportTemplate[] = [PELVIS_MR, PELVIS_ULTRASOUND];
