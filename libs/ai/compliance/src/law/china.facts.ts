import type { LawFact, LawSource } from './law-fact';

const CHECKED = '2026-11-26';
const MEASURES = { en: 'Measures for labelling AI-generated and synthetic content', zh: '《人工智能生成合成内容标识办法》' };
const STANDARD = {
  en: 'GB 45438-2025, labelling method for AI-generated and synthetic content',
  zh: 'GB 45438-2025《网络安全技术 人工智能生成合成内容标识方法》',
};
const PIPL = { en: 'Personal Information Protection Law (PIPL)', zh: '《中华人民共和国个人信息保护法》' };

const REPORT: LawSource = {
  title: 'Report on the measures, quoting the Cyberspace Administration (udn.com, 2025-09-01)',
  url: 'https://udn.com/news/story/7333/8975458',
  isOfficial: false,
};
const METADATA: LawSource = {
  title: 'Tencent Cloud, AIGC metadata of documents (fields of the standard)',
  url: 'https://cloud.tencent.com/document/api/460/123077',
  isOfficial: false,
};
const TRANSLATED_STANDARD: LawSource = {
  title: 'GB 45438-2025, translation of the standard (Portuguese)',
  url: 'https://gist.github.com/alexrios/77ebd957eaceff75c83d9b06d1b75a50',
  isOfficial: false,
};
const PIPL_TRANSLATION: LawSource = {
  title: 'PIPL in English, with the headings of its articles',
  url: 'https://pipl.xllawconsulting.com/personal-information-protection-law-of-the-peoples-republic-of-china-pipl/chapter-viii-supplementary-provisions/article-74',
  isOfficial: false,
};
const PIPL_28: LawSource = {
  title: 'PIPL, Article 28 in English',
  url: 'https://personalinformationprotectionlaw.com/PIPL/article-28/',
  isOfficial: false,
};
const PIPL_IN_FORCE = [
  { what: { en: 'Adopted', zh: '通过' }, on: '2021-08-20' },
  { what: { en: 'In force', zh: '施行' }, on: '2021-11-01' },
];

export const CHINA_FACTS: readonly LawFact[] = [
  {
    id: 'china.labelling.visible',
    jurisdiction: 'china',
    law: MEASURES,
    article: { en: 'Article not known', zh: '条款号未查明' },
    asks: {
      en: 'A label that readers notice, on generated text at its start or end, in chat screens for as long as they are open, and in files that are downloaded, copied or exported.',
      zh: '生成的文本须带有用户能明显感知的标识：置于文本起始或末尾，在对话界面持续显示，下载、复制或导出的文件中也须包含。',
    },
    does: {
      en: 'Answers carry a mark of the engine that wrote them. A document is rendered with its label or not at all.',
      zh: '回答带有其生成引擎的标识。文档若无标识则不予生成。',
    },
    dates: [{ what: { en: 'In force', zh: '施行' }, on: '2025-09-01' }],
    state: 'in-force',
    unknown: {
      en: 'The official text was not at hand when this was checked; articles are therefore not numbered here.',
      zh: '核对时未能取得官方文本，因此此处未标条款号。',
    },
    sources: [REPORT],
    checkedOn: CHECKED,
  },
  {
    id: 'china.labelling.metadata',
    jurisdiction: 'china',
    law: STANDARD,
    article: { en: 'Section 6, annex E', zh: '第 6 章，附录 E' },
    asks: {
      en: 'A label in the file’s metadata: a field AIGC with Label, ContentProducer, ProduceID, ReservedCode1, ContentPropagator, PropagateID and ReservedCode2.',
      zh: '在文件元数据中添加隐式标识：AIGC 字段，含 Label、ContentProducer、ProduceID、ReservedCode1、ContentPropagator、PropagateID、ReservedCode2。',
    },
    does: {
      en: 'Exports of every format carry the field; a detector finds it again after saving and copying.',
      zh: '各种格式的导出文件都写入该字段，保存或复制后可用检测器再次找到。',
    },
    dates: [
      { what: { en: 'Published', zh: '发布' }, on: '2025-02-28' },
      { what: { en: 'In force', zh: '实施' }, on: '2025-09-01' },
    ],
    state: 'in-force',
    unknown: null,
    sources: [TRANSLATED_STANDARD, METADATA],
    checkedOn: CHECKED,
  },
  {
    id: 'china.pipl.sensitive',
    jurisdiction: 'china',
    law: PIPL,
    article: { en: 'Art. 28', zh: '第二十八条' },
    asks: {
      en: 'Sensitive personal information (health, biometrics, accounts, whereabouts, anything of a minor under 14) only for a specific purpose, when necessary, under strict protection.',
      zh: '敏感个人信息（医疗健康、生物识别、金融账户、行踪轨迹、不满十四周岁未成年人的信息等）仅在具有特定目的和充分必要性并采取严格保护措施时方可处理。',
    },
    does: {
      en: 'Patient text is restricted and never leaves the machine; student text is at least confidential. Personal data can be replaced before a model sees a text.',
      zh: '患者文本为受限级，不离开本机；学生文本至少为机密级。个人数据可在模型看到文本之前替换。',
    },
    dates: PIPL_IN_FORCE,
    state: 'in-force',
    unknown: null,
    sources: [PIPL_28, PIPL_TRANSLATION],
    checkedOn: CHECKED,
  },
  {
    id: 'china.pipl.minors',
    jurisdiction: 'china',
    law: PIPL,
    article: { en: 'Art. 31', zh: '第三十一条' },
    asks: {
      en: 'Consent of a parent or guardian before personal information of a minor under 14 is processed, and rules of its own for it.',
      zh: '处理不满十四周岁未成年人个人信息应取得其父母或其他监护人同意，并制定专门的处理规则。',
    },
    does: {
      en: 'A checklist for schools asks for it. The program does not collect consent by itself.',
      zh: '供学校使用的清单中有此要求；程序本身不收集同意。',
    },
    dates: PIPL_IN_FORCE,
    state: 'in-force',
    unknown: { en: 'The wording of the article was read in secondary sources only.', zh: '条文措辞仅从二手来源读到。' },
    sources: [
      PIPL_TRANSLATION,
      {
        title: 'On the processing of minors’ information under the PIPL (hicom-asia.com)',
        url: 'https://translate.hicom-asia.com/area/processing-minor-personal-information/library/7/',
        isOfficial: false,
      },
    ],
    checkedOn: CHECKED,
  },
  {
    id: 'china.pipl.deletion',
    jurisdiction: 'china',
    law: PIPL,
    article: { en: 'Art. 47', zh: '第四十七条' },
    asks: {
      en: 'Deletion when the purpose is reached, the period is over, consent is withdrawn or the processing broke the law.',
      zh: '处理目的已实现、保存期限届满、个人撤回同意或处理违法时，应当删除个人信息。',
    },
    does: {
      en: 'A person can be erased: rows go or name nobody, the key of their hashes is destroyed, and a restored copy is erased again.',
      zh: '可以抹除一个人的数据：相关行删除或不再指向任何人，其指纹密钥销毁，恢复的备份会再次抹除。',
    },
    dates: PIPL_IN_FORCE,
    state: 'in-force',
    unknown: null,
    sources: [
      {
        title: 'On PIPL Article 47 (hicom-asia.com)',
        url: 'https://translate.hicom-asia.com/area/pipl-article-forty-seven/library/2',
        isOfficial: false,
      },
    ],
    checkedOn: CHECKED,
  },
];
