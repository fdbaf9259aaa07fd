import type { ReportTemplate, TemplateLine } from '../report-template';
import { choice, line, nothingFound, ownTemplate } from './template-writing';

const VENTRICLES: TemplateLine = line('ventricles', {
  en: 'The ventricles and sulci are of normal width; the midline is not shifted.',
  zh: '脑室、脑沟大小正常，中线结构居中。',
  about: { en: 'ventric|sulc|midline|hydrocephalus', zh: '脑室|脑沟|中线' },
});
const SINUSES: TemplateLine = line('sinuses', {
  en: 'The paranasal sinuses and mastoids are clear.',
  zh: '鼻窦及乳突含气良好。',
  about: { en: 'sinus|mastoid', zh: '鼻窦|乳突|上颌窦|筛窦|蝶窦|额窦' },
});

export const BRAIN_CT = ownTemplate({
  id: 'brain-ct',
  title: { en: 'Brain CT, normal', zh: '头颅 CT（正常）' },
  modalities: ['CT'],
  bodyPart: 'head',
  lines: [
    line('haemorrhage', {
      en: 'No intracranial haemorrhage is seen.',
      zh: '颅内未见出血。',
      about: { en: 'hemorrhage|haemorrhage|hematoma|haematoma|bleed', zh: '出血|血肿' },
    }),
    line('parenchyma', {
      en: 'Grey and white matter are well differentiated; no space-occupying lesion or large infarct is seen.',
      zh: '灰白质分界清楚，未见占位性病变及大面积梗死。',
      about: { en: 'white matter|grey matter|gray matter|infarct|parenchyma|lacunar', zh: '灰白质|梗死|脑实质|白质|腔隙' },
      denies: ['mass', 'lesion'],
    }),
    VENTRICLES,
    line('posterior-fossa', {
      en: 'Brain stem and cerebellum are unremarkable.',
      zh: '脑干及小脑未见异常。',
      about: { en: 'brain stem|brainstem|cerebell|pons', zh: '脑干|小脑|脑桥' },
    }),
    line('skull', { en: 'No skull fracture is seen.', zh: '颅骨未见骨折。', about: { en: 'skull|calvari|fracture', zh: '颅骨|骨折' } }),
    SINUSES,
    nothingFound('No abnormality seen on brain CT.', '头颅 CT 未见异常。'),
  ],
});

export const BRAIN_MR = ownTemplate({
  id: 'brain-mr',
  title: { en: 'Brain MR, normal', zh: '头颅 MR（正常）' },
  modalities: ['MR'],
  bodyPart: 'head',
  lines: [
    line('diffusion', {
      en: 'No restricted diffusion is seen.',
      zh: 'DWI 未见弥散受限。',
      about: { en: 'diffusion|dwi|infarct', zh: '弥散|dwi|梗死' },
    }),
    line('parenchyma', {
      en: 'The signal of grey and white matter is normal; no space-occupying lesion is seen.',
      zh: '灰白质信号正常，未见占位性病变。',
      about: { en: 'white matter|grey matter|gray matter|parenchyma|flair', zh: '灰白质|脑实质|白质|flair' },
      denies: ['mass', 'lesion'],
    }),
    line('blood-products', {
      en: 'No blood products are seen on susceptibility-weighted images.',
      zh: 'SWI 未见出血灶。',
      about: { en: 'susceptib|swi|microbleed|hemorrhage|haemorrhage', zh: 'swi|微出血|出血' },
    }),
    VENTRICLES,
    line('posterior-fossa', {
      en: 'Brain stem and cerebellum are unremarkable.',
      zh: '脑干及小脑未见异常。',
      about: { en: 'brain stem|brainstem|cerebell|pons', zh: '脑干|小脑|脑桥' },
    }),
    line('pituitary', { en: 'The pituitary gland is not enlarged.', zh: '垂体不大。', about: { en: 'pituit|sella', zh: '垂体|蝶鞍' } }),
    line('vessels', {
      en: 'The flow voids of the large vessels are preserved.',
      zh: '颅内大血管流空信号存在。',
      about: { en: 'flow void|carotid|basilar|vessel', zh: '流空|颈内动脉|基底动脉|血管' },
    }),
    SINUSES,
    nothingFound('No abnormality seen on brain MR.', '头颅 MR 未见异常。'),
  ],
});

const alignment = (region: { en: string; zh: string }, curve: { en: string; zh: string }): TemplateLine =>
  line('alignment', {
    en: `The ${region.en} spine is well aligned with preserved ${curve.en}.`,
    zh: `${region.zh}序列规整，生理${curve.zh}存在。`,
    about: { en: 'align|lordosis|kyphosis|listhesis|scoliosis', zh: '序列|曲度|前凸|滑脱|侧弯' },
  });
const BODIES: TemplateLine = line('bodies', {
  en: 'The vertebral bodies are normal in height and marrow signal.',
  zh: '椎体高度正常，骨髓信号正常。',
  about: { en: 'vertebral bod|marrow|compression|hemangioma|haemangioma', zh: '椎体|骨髓|压缩|血管瘤' },
});
const DISCS: TemplateLine = line('discs', {
  en: 'No disc bulge or herniation is seen.',
  zh: '椎间盘未见膨出及突出。',
  about: { en: 'disc|disk|bulge|herniation|protrusion', zh: '椎间盘|膨出|突出' },
});
const CANAL: TemplateLine = line('canal', {
  en: 'The spinal canal and the neural foramina are not narrowed.',
  zh: '椎管及椎间孔无狭窄。',
  about: { en: 'canal|foramen|foramina|stenosis|ligament', zh: '椎管|椎间孔|狭窄|黄韧带' },
});

export const CERVICAL_SPINE_MR = ownTemplate({
  id: 'cervical-spine-mr',
  title: { en: 'Cervical spine MR, normal', zh: '颈椎 MR（正常）' },
  modalities: ['MR'],
  bodyPart: 'spine',
  lines: [
    alignment({ en: 'cervical', zh: '颈椎' }, { en: 'lordosis', zh: '前凸' }),
    BODIES,
    DISCS,
    CANAL,
    line('cord', {
      en: 'The cervical cord is normal in calibre and signal.',
      zh: '颈髓形态、信号正常。',
      about: { en: 'cord|myelopathy|syrinx', zh: '颈髓|脊髓' },
    }),
    line('soft-tissue', {
      en: 'The prevertebral soft tissues are not thickened.',
      zh: '椎前软组织无增厚。',
      about: { en: 'prevertebral|soft tissue', zh: '椎前|软组织' },
    }),
    nothingFound('No abnormality seen on MR of the cervical spine.', '颈椎 MR 未见异常。'),
  ],
});

export const LUMBAR_SPINE_MR = ownTemplate({
  id: 'lumbar-spine-mr',
  title: { en: 'Lumbar spine MR, normal', zh: '腰椎 MR（正常）' },
  modalities: ['MR'],
  bodyPart: 'spine',
  lines: [
    alignment({ en: 'lumbar', zh: '腰椎' }, { en: 'lordosis', zh: '前凸' }),
    BODIES,
    DISCS,
    CANAL,
    line('conus', {
      en: 'The conus ends at {level} and is of normal signal.',
      zh: '圆锥位于{level}水平，信号正常。',
      about: { en: 'conus|cauda', zh: '圆锥|马尾' },
      fields: [
        choice('level', {
          en: 'level of the conus',
          zh: '圆锥水平',
          options: [
            ['T12', '胸12'],
            ['T12-L1', '胸12-腰1'],
            ['L1', '腰1'],
            ['L1-L2', '腰1-2'],
            ['L2', '腰2'],
          ],
        }),
      ],
    }),
    line('facets', { en: 'The facet joints are unremarkable.', zh: '小关节未见异常。', about: { en: 'facet', zh: '小关节' } }),
    line('sacroiliac', {
      en: 'The visible sacroiliac joints are unremarkable.',
      zh: '所见骶髂关节未见异常。',
      about: { en: 'sacroiliac', zh: '骶髂' },
    }),
    nothingFound('No abnormality seen on MR of the lumbar spine.', '腰椎 MR 未见异常。'),
  ],
});

export const HEAD_AND_SPINE_TEMPLATES: readonly ReportTemplate[] = [BRAIN_CT, BRAIN_MR, CERVICAL_SPINE_MR, LUMBAR_SPINE_MR];
