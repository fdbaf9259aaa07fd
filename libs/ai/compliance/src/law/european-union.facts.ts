import type { LawFact, LawSource } from './law-fact';

const CHECKED = '2026-11-26';
const AI_ACT = { en: 'AI Act, Regulation (EU) 2024/1689', zh: '欧盟《人工智能法》，条例 (EU) 2024/1689' };
const GDPR = { en: 'GDPR, Regulation (EU) 2016/679', zh: '欧盟《通用数据保护条例》(GDPR)，条例 (EU) 2016/679' };

const GUIDE: LawSource = {
  title: 'Article 50 transparency, guide for deployers (powerquant.dk)',
  url: 'https://powerquant.dk/en/article-50-transparency',
  isOfficial: false,
};
const COUNCIL: LawSource = {
  title: 'On the Council’s adoption of the AI omnibus, 29 June 2026 (recordofrecord.com)',
  url: 'https://recordofrecord.com/articles/2026-07-02-eu-council-seals-ai-act-omnibus-leaving-august-2-transparency-deadline-intact',
  isOfficial: false,
};
const GRACE: LawSource = {
  title: 'On the grace period of Article 50(2) (getactready.com)',
  url: 'https://getactready.com/blog/eu-ai-act-watermarking-grace-period-misread',
  isOfficial: false,
};
const GDPR_APPLIES = [{ what: { en: 'Applies', zh: '适用' }, on: '2018-05-25' }];
const GDPR_99: LawSource = {
  title: 'On GDPR Article 99 (iswlegal.com)',
  url: 'https://iswlegal.com/gdpr/articles/article-99',
  isOfficial: false,
};

export const EUROPEAN_UNION_FACTS: readonly LawFact[] = [
  {
    id: 'eu.ai-act.50-1',
    jurisdiction: 'european-union',
    law: AI_ACT,
    article: { en: 'Art. 50(1)', zh: '第 50 条第 1 款' },
    asks: {
      en: 'People who deal with an AI system are told so, unless it is obvious.',
      zh: '除显而易见的情形外，须告知与人工智能系统交互的人。',
    },
    does: {
      en: 'The mark of an answer names the engine and says when AI wrote; it stays on the screen.',
      zh: '回答的标识写明引擎，并说明何时由人工智能撰写；标识一直显示在屏幕上。',
    },
    dates: [{ what: { en: 'Applies', zh: '适用' }, on: '2026-08-02' }],
    state: 'in-force',
    unknown: null,
    sources: [GUIDE, COUNCIL],
    checkedOn: CHECKED,
  },
  {
    id: 'eu.ai-act.50-2',
    jurisdiction: 'european-union',
    law: AI_ACT,
    article: { en: 'Art. 50(2)', zh: '第 50 条第 2 款' },
    asks: {
      en: 'Generated text, pictures, sound and video are marked in a form that machines read and detect.',
      zh: '生成的文本、图像、音频和视频须以机器可读、可检测的形式标记。',
    },
    does: {
      en: 'Exports carry the mark in their metadata; answers of the API carry a record of how they came to be.',
      zh: '导出文件在元数据中带有标记；API 的回答附有其生成记录。',
    },
    dates: [
      { what: { en: 'Applies to systems put on the market from this day on', zh: '适用于自该日起投放市场的系统' }, on: '2026-08-02' },
      { what: { en: 'Applies to systems that were on the market before', zh: '适用于此前已投放市场的系统' }, on: '2026-12-02' },
    ],
    state: 'in-force',
    unknown: {
      en: 'The later date comes from reports on the AI omnibus (adopted by the Council on 29 June 2026). Its number and day of publication in the Official Journal: unknown to us.',
      zh: '较晚的日期来自对“AI 综合修正案”（理事会 2026 年 6 月 29 日通过）的报道；其编号及在《官方公报》的公布日期我们尚不清楚。',
    },
    sources: [GUIDE, GRACE, COUNCIL],
    checkedOn: CHECKED,
  },
  {
    id: 'eu.ai-act.50-4',
    jurisdiction: 'european-union',
    law: AI_ACT,
    article: { en: 'Art. 50(4)', zh: '第 50 条第 4 款' },
    asks: {
      en: 'Who publishes generated text to inform the public on matters of public interest says that it was generated, unless a person reviewed it and answers for it.',
      zh: '就公共利益事项向公众发布生成文本者须说明其为生成内容，除非经人审阅并由其负责。',
    },
    does: {
      en: 'The label stays in every export. Whether a text is published is the reader’s act, outside the program.',
      zh: '标识保留在每一份导出文件中。是否发布由使用者决定，不在程序之内。',
    },
    dates: [{ what: { en: 'Applies', zh: '适用' }, on: '2026-08-02' }],
    state: 'in-force',
    unknown: null,
    sources: [GUIDE],
    checkedOn: CHECKED,
  },
  {
    id: 'eu.ai-act.annex-3-3',
    jurisdiction: 'european-union',
    law: AI_ACT,
    article: { en: 'Annex III(3)', zh: '附件三第 3 点' },
    asks: {
      en: 'Systems that judge learning outcomes or steer learning are high-risk: human oversight, log, accuracy statement, data governance.',
      zh: '评价学习成果或引导学习的系统属于高风险：须有人工监督、日志、准确性说明与数据治理。',
    },
    does: {
      en: 'The tutor answers from a course’s material. A checklist for schools is in the documentation.',
      zh: '导师依据课程资料作答。文档中附有供学校使用的清单。',
    },
    dates: [{ what: { en: 'Duties for high-risk systems apply', zh: '高风险系统的义务适用' }, on: '2027-12-02' }],
    state: 'from-date',
    unknown: {
      en: 'The date was moved from 2 August 2026 by the AI omnibus, according to reports; its text in the Official Journal was not at hand.',
      zh: '据报道，该日期由“AI 综合修正案”从 2026 年 8 月 2 日推迟；未能取得其公报文本。',
    },
    sources: [COUNCIL],
    checkedOn: CHECKED,
  },
  {
    id: 'eu.gdpr.8',
    jurisdiction: 'european-union',
    law: GDPR,
    article: { en: 'Art. 8', zh: '第 8 条' },
    asks: {
      en: 'Where consent is the ground, a parent consents for a child under 16; member states may lower this to 13.',
      zh: '以同意为依据时，不满 16 周岁的儿童须由父母同意；成员国可降低至 13 周岁。',
    },
    does: {
      en: 'A checklist for schools asks for it. The program does not collect consent by itself.',
      zh: '供学校使用的清单中有此要求；程序本身不收集同意。',
    },
    dates: GDPR_APPLIES,
    state: 'in-force',
    unknown: { en: 'The age in your country: ask counsel.', zh: '您所在国家的年龄界限：请咨询律师。' },
    sources: [
      {
        title: 'Ages of consent under Article 8 across the EU (betterinternetforkids.eu)',
        url: 'https://www.betterinternetforkids.eu/web/portal/practice/awareness/detail?articleId=3017751',
        isOfficial: false,
      },
      GDPR_99,
    ],
    checkedOn: CHECKED,
  },
  {
    id: 'eu.gdpr.9',
    jurisdiction: 'european-union',
    law: GDPR,
    article: { en: 'Art. 9', zh: '第 9 条' },
    asks: {
      en: 'Data concerning health are not processed unless one of the named exceptions holds, such as explicit consent.',
      zh: '除列明的例外（如明示同意）外，不得处理健康数据。',
    },
    does: {
      en: 'Patient text is restricted: it stays on the machine, also when a model fails or falls back.',
      zh: '患者文本为受限级：即使模型出错或切换，也留在本机。',
    },
    dates: GDPR_APPLIES,
    state: 'in-force',
    unknown: null,
    sources: [
      {
        title: 'GDPR, Article 9, printed text',
        url: 'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page457.html',
        isOfficial: false,
      },
      GDPR_99,
    ],
    checkedOn: CHECKED,
  },
  {
    id: 'eu.gdpr.17',
    jurisdiction: 'european-union',
    law: GDPR,
    article: { en: 'Art. 17', zh: '第 17 条' },
    asks: {
      en: 'Personal data are erased without undue delay on one of the named grounds, such as withdrawn consent.',
      zh: '出现列明的情形（如撤回同意）时，应当及时删除个人数据。',
    },
    does: {
      en: 'A person can be erased; legal holds refuse with their reason, and the audit chain still proves itself.',
      zh: '可以抹除一个人的数据；法定保留会说明理由并拒绝，审计链仍可自证。',
    },
    dates: GDPR_APPLIES,
    state: 'in-force',
    unknown: null,
    sources: [{ title: 'GDPRhub, Article 17', url: 'https://gdprhub.eu/index.php?title=Article_17_GDPR', isOfficial: false }, GDPR_99],
    checkedOn: CHECKED,
  },
  {
    id: 'eu.gdpr.35',
    jurisdiction: 'european-union',
    law: GDPR,
    article: { en: 'Art. 35', zh: '第 35 条' },
    asks: {
      en: 'An assessment of the impact on data protection before processing that is likely to be a high risk to people.',
      zh: '处理可能给个人带来高风险时，须事先进行数据保护影响评估。',
    },
    does: {
      en: 'Nothing by itself: the assessment is the organisation’s. This page and the audit trail are material for it.',
      zh: '程序本身不做：评估由机构进行。本页与审计记录可作为其材料。',
    },
    dates: GDPR_APPLIES,
    state: 'in-force',
    unknown: null,
    sources: [{ title: 'GDPRhub, Article 35', url: 'https://gdprhub.eu/index.php?title=Article_35_GDPR', isOfficial: false }, GDPR_99],
    checkedOn: CHECKED,
  },
];
