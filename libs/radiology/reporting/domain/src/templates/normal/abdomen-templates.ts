import type { ReportTemplate, TemplateLine } from '../report-template';
import { choice, line, millimetres, nothingFound, ownTemplate } from './template-writing';

const LIVER: TemplateLine = line('liver', {
  en: 'The liver is normal in size and outline; no focal liver lesion is seen.',
  zh: '肝脏大小、形态正常，肝实质未见局灶性病变。',
  about: { en: 'liver|hepatic', zh: '肝' },
});
const BILE_DUCTS: TemplateLine = line('bile-ducts', {
  en: 'The bile ducts are not dilated.',
  zh: '肝内外胆管无扩张。',
  about: { en: 'bile duct|biliary|common duct', zh: '胆管|胆总管' },
});
const GALLBLADDER: TemplateLine = line('gallbladder', {
  en: 'The gallbladder is thin-walled and holds no stone.',
  zh: '胆囊壁不厚，腔内未见结石。',
  about: { en: 'gallbladder|gallstone|cholecyst', zh: '胆囊' },
});
const PANCREAS: TemplateLine = line('pancreas', {
  en: 'The pancreas is normal in size; its duct is not dilated.',
  zh: '胰腺大小正常，胰管无扩张。',
  about: { en: 'pancrea', zh: '胰' },
});
const SPLEEN: TemplateLine = line('spleen', {
  en: 'The spleen is not enlarged and of even texture.',
  zh: '脾脏不大，实质均匀。',
  about: { en: 'spleen|splenic|splenomegaly', zh: '脾' },
});
const KIDNEYS: TemplateLine = line('kidneys', {
  en: 'Both kidneys are normal in size and outline, without stone or hydronephrosis.',
  zh: '双肾大小、形态正常，未见结石及积水。',
  about: { en: 'kidney|renal|ureter|hydronephrosis', zh: '肾|输尿管' },
});
const NO_FLUID: TemplateLine = line('fluid', {
  en: 'There is no free fluid in the abdomen.',
  zh: '腹腔未见积液。',
  about: { en: 'ascites|free fluid|peritone', zh: '腹水|腹腔|腹膜' },
});

export const ABDOMEN_CT = ownTemplate({
  id: 'abdomen-ct',
  title: { en: 'Abdomen CT, normal', zh: '腹部 CT（正常）' },
  modalities: ['CT'],
  bodyPart: 'abdomen',
  lines: [
    line('phase', {
      en: 'Contrast: {phase}.',
      zh: '扫描方式：{phase}。',
      about: { en: 'contrast', zh: '扫描方式|增强扫描|平扫' },
      fields: [
        choice('phase', {
          en: 'contrast',
          zh: '扫描方式',
          options: [
            ['without contrast', '平扫'],
            ['portal venous phase', '门静脉期增强'],
            ['multiphase', '多期增强'],
          ],
        }),
      ],
    }),
    LIVER,
    BILE_DUCTS,
    GALLBLADDER,
    PANCREAS,
    SPLEEN,
    line('adrenals', { en: 'The adrenal glands are not enlarged.', zh: '双侧肾上腺不大。', about: { en: 'adrenal', zh: '肾上腺' } }),
    KIDNEYS,
    line('bowel', {
      en: 'The bowel is not dilated and its wall is not thickened.',
      zh: '所见肠管无扩张，肠壁无增厚。',
      about: { en: 'bowel|colon|stomach|gastric|appendix|intestin', zh: '肠|胃|阑尾' },
    }),
    line('nodes', {
      en: 'No enlarged retroperitoneal lymph nodes are seen.',
      zh: '腹膜后未见肿大淋巴结。',
      about: { en: 'lymph node|retroperitone', zh: '淋巴结|腹膜后' },
      denies: ['lymphadenopathy'],
    }),
    line('aorta', { en: 'The abdominal aorta is of normal calibre.', zh: '腹主动脉管径正常。', about: { en: 'aort', zh: '主动脉' } }),
    NO_FLUID,
    line('bones', {
      en: 'No destructive bone lesion is seen.',
      zh: '所见骨质未见破坏。',
      about: { en: 'bone|bony|osseous|vertebra', zh: '骨质|椎体' },
    }),
    nothingFound('No abnormality seen on abdominal CT.', '腹部 CT 未见异常。'),
  ],
});

export const ABDOMEN_ULTRASOUND = ownTemplate({
  id: 'abdomen-ultrasound',
  title: { en: 'Abdominal ultrasound, normal', zh: '腹部超声（正常）' },
  modalities: ['US'],
  bodyPart: 'abdomen',
  lines: [
    line('liver', {
      en: 'The liver is normal in size, with even echoes; no focal liver lesion is seen.',
      zh: '肝脏大小正常，回声均匀，未见局灶性病变。',
      about: { en: 'liver|hepatic', zh: '肝' },
    }),
    line('portal-vein', { en: 'The portal vein is of normal calibre.', zh: '门静脉管径正常。', about: { en: 'portal', zh: '门静脉' } }),
    line('common-duct', {
      en: 'The common bile duct measures {duct} and is not dilated.',
      zh: '胆总管内径{duct}，无扩张。',
      about: { en: 'bile duct|biliary|common duct', zh: '胆管|胆总管' },
      fields: [millimetres('duct', { en: 'common bile duct', zh: '胆总管内径', max: 30 })],
    }),
    GALLBLADDER,
    line('pancreas', {
      en: 'The visible pancreas is normal.',
      zh: '胰腺显示部分未见异常。',
      about: { en: 'pancrea', zh: '胰' },
    }),
    SPLEEN,
    line('kidneys', {
      en: 'Both kidneys are normal in size, with a right length of {right} and a left length of {left}, without stone or hydronephrosis.',
      zh: '双肾大小正常，右肾长径{right}，左肾长径{left}，未见结石及积水。',
      about: { en: 'kidney|renal|hydronephrosis', zh: '肾' },
      fields: [
        millimetres('right', { en: 'right kidney', zh: '右肾长径', max: 250 }),
        millimetres('left', { en: 'left kidney', zh: '左肾长径', max: 250 }),
      ],
    }),
    NO_FLUID,
    nothingFound('No abnormality of the upper abdomen on ultrasound.', '上腹部超声未见异常。'),
  ],
});

export const ABDOMEN_PLAIN_FILM = ownTemplate({
  id: 'abdomen-plain-film',
  title: { en: 'Abdominal plain film, normal', zh: '腹部平片（正常）' },
  modalities: ['DX', 'CR'],
  bodyPart: 'abdomen',
  lines: [
    line('gas', {
      en: 'The bowel gas pattern is normal; no dilated loops or fluid levels are seen.',
      zh: '肠道气体分布正常，未见肠管扩张及液平。',
      about: { en: 'bowel|gas pattern|fluid level|loop', zh: '肠|液平' },
    }),
    line('free-air', {
      en: 'No free air is seen under the diaphragm.',
      zh: '膈下未见游离气体。',
      about: { en: 'free air|free gas|diaphragm', zh: '游离气|膈下' },
    }),
    line('calcification', {
      en: 'No abnormal calcification is seen along the kidneys, ureters and bladder.',
      zh: '双肾、输尿管及膀胱区未见异常高密度影。',
      about: { en: 'calcif|stone|kidney|ureter|bladder', zh: '钙化|结石|肾区|输尿管|膀胱' },
    }),
    line('bones', {
      en: 'The bones show no fracture or destruction.',
      zh: '所见骨质未见骨折及破坏。',
      about: { en: 'bone|bony|osseous|vertebra|fracture', zh: '骨质|椎体|骨折' },
    }),
    nothingFound('No abnormality seen on the abdominal film.', '腹部平片未见异常。'),
  ],
});

export const ABDOMEN_TEMPLATES: readonly ReportTemplate[] = [ABDOMEN_CT, ABDOMEN_ULTRASOUND, ABDOMEN_PLAIN_FILM];
