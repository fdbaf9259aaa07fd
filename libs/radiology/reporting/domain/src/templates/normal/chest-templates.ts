import type { ReportTemplate } from '../report-template';
import { choice, line, nothingFound, ownTemplate } from './template-writing';

export const CHEST_CT = ownTemplate({
  id: 'chest-ct',
  title: { en: 'Chest CT, normal', zh: '胸部 CT（正常）' },
  modalities: ['CT'],
  bodyPart: 'chest',
  lines: [
    line('lungs', {
      en: 'The lungs are clear; no pulmonary nodule, mass or consolidation is seen.',
      zh: '双肺清晰，未见结节、肿块及实变影。',
      about: { en: 'lung field|lung parenchyma|lungs are|lungs clear|lung markings', zh: '双肺|两肺|肺野|肺纹理' },
      denies: ['nodule', 'mass', 'lesion', 'granuloma', 'consolidation', 'atelectasis', 'emphysema', 'bulla', 'scar'],
    }),
    line('airways', {
      en: 'The trachea and main bronchi are patent; no bronchiectasis is seen.',
      zh: '气管及主支气管通畅，未见支气管扩张。',
      about: { en: 'trachea|bronch|airway', zh: '气管|支气管|气道' },
      denies: ['bronchiectasis'],
    }),
    line('effusion', {
      en: 'No pleural effusion or pleural thickening is seen.',
      zh: '双侧胸腔未见积液，胸膜未见增厚。',
      about: { en: 'pleura', zh: '胸膜|胸腔' },
      denies: ['pleural_effusion'],
    }),
    line('pneumothorax', { en: 'No pneumothorax is seen.', zh: '未见气胸。', denies: ['pneumothorax'] }),
    line('nodes', {
      en: 'No enlarged mediastinal, hilar or axillary lymph nodes are seen.',
      zh: '纵隔、肺门及腋窝未见肿大淋巴结。',
      about: { en: 'lymph node|mediastin|hilar|hila', zh: '淋巴结|纵隔|肺门' },
      denies: ['lymphadenopathy'],
    }),
    line('heart', {
      en: 'The heart is not enlarged; there is no pericardial effusion.',
      zh: '心影不大，心包未见积液。',
      about: { en: 'heart|cardiac|pericardi|cardiomegaly', zh: '心影|心脏|心包|心腔' },
    }),
    line('vessels', {
      en: 'The thoracic aorta is of normal calibre.',
      zh: '胸主动脉管径正常。',
      about: { en: 'aort', zh: '主动脉' },
    }),
    line('oesophagus', {
      en: 'No hiatal hernia is seen.',
      zh: '未见食管裂孔疝。',
      about: { en: 'esophag|oesophag', zh: '食管' },
      denies: ['hiatal_hernia'],
    }),
    line('bones', {
      en: 'No destructive bone lesion is seen in the chest wall.',
      zh: '胸壁骨质未见破坏。',
      about: { en: 'bone|bony|rib|spine|vertebra|osseous|fracture', zh: '骨质|肋|胸椎|椎体|胸骨|锁骨|骨折' },
    }),
    nothingFound('No abnormality seen on chest CT.', '胸部 CT 未见异常。'),
  ],
});

export const CHEST_PLAIN_FILM = ownTemplate({
  id: 'chest-plain-film',
  title: { en: 'Chest plain film, normal', zh: '胸部平片（正常）' },
  modalities: ['DX', 'CR'],
  bodyPart: 'chest',
  lines: [
    line('projection', {
      en: 'Projection: {projection}.',
      zh: '投照体位：{projection}。',
      about: { en: 'projection', zh: '体位' },
      fields: [
        choice('projection', {
          en: 'projection',
          zh: '体位',
          options: [
            ['PA and lateral', '正侧位'],
            ['PA', '后前位'],
            ['AP, supine', '仰卧前后位'],
          ],
        }),
      ],
    }),
    line('lungs', {
      en: 'Both lungs are clear; no nodule, mass or consolidation is seen.',
      zh: '双肺野清晰，未见结节、肿块及实变影。',
      about: { en: 'lung field|lungs are|lungs clear|lung markings', zh: '双肺|两肺|肺野|肺纹理' },
      denies: ['nodule', 'mass', 'lesion', 'granuloma', 'consolidation', 'atelectasis', 'emphysema', 'bulla', 'scar'],
    }),
    line('pneumothorax', { en: 'No pneumothorax is seen.', zh: '未见气胸。', denies: ['pneumothorax'] }),
    line('hila', {
      en: 'The hila are not enlarged.',
      zh: '双侧肺门不大。',
      about: { en: 'hila|hilum|hilar', zh: '肺门' },
      denies: ['lymphadenopathy'],
    }),
    line('mediastinum', {
      en: 'The mediastinum is in the midline and not widened; the trachea is central.',
      zh: '纵隔居中、不宽，气管居中。',
      about: { en: 'mediastin|trachea', zh: '纵隔|气管' },
    }),
    line('heart', {
      en: 'The heart is not enlarged.',
      zh: '心影不大。',
      about: { en: 'heart|cardiac|cardiothoracic|cardiomegaly', zh: '心影|心脏|心胸比' },
    }),
    line('diaphragm', {
      en: 'The diaphragm is smooth and the costophrenic angles are sharp; no pleural effusion is seen.',
      zh: '双侧膈面光整，肋膈角锐利，未见胸腔积液。',
      about: { en: 'diaphragm|costophrenic', zh: '膈|肋膈角' },
      denies: ['pleural_effusion'],
    }),
    line('bones', {
      en: 'The ribs and clavicles show no fracture or destruction.',
      zh: '所见肋骨、锁骨未见骨折及破坏。',
      about: { en: 'bone|bony|rib|clavicle|osseous|fracture', zh: '骨质|肋|锁骨|骨折' },
    }),
    nothingFound('No abnormality of heart, lungs and diaphragm on this film.', '心肺膈未见异常。'),
  ],
});

export const CHEST_TEMPLATES: readonly ReportTemplate[] = [CHEST_CT, CHEST_PLAIN_FILM];
