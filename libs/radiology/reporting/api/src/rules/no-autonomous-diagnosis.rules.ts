import type { AppContentRule } from '@trivium/ai/compliance';

/** What a model may not say at a reporting desk: the diagnosis, the treatment and the notice to the patient are a physician's. */
export const NO_AUTONOMOUS_DIAGNOSIS_RULES: readonly AppContentRule[] = [
  {
    id: 'radiology.no-autonomous-diagnosis',
    version: '2',
    title: { en: 'Diagnosis by a program', zh: '由程序作出诊断' },
    purpose: {
      en: 'A model words what people found; it does not diagnose, confirm or exclude a disease by itself.',
      zh: '模型只表述人所发现的内容，不得自行诊断、确认或排除疾病。',
    },
    citation: 'EU MDR 2017/745, Annex VIII, Rule 11',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        /\b(?:you have|the patient has|the diagnosis is|definitely|certainly|diagnostic of|diagnosed as|confirmed) (?:\w+ ){0,3}(?:cancer|malignan\w+|carcinoma|metasta\w+|lymphoma|tuberculosis|embolism)\b/iu,
        /\b(?:i|(?:the )?(?:ai|system|program|model|software)) (?:has |have |can )?(?:diagnosed?|concluded?|confirm(?:ed)?|excluded?|ruled? out)s?\b/iu,
        /\bno (?:further )?(?:physician|doctor|radiologist|human)?[’']?s? ?(?:review|confirmation|check|opinion)? ?(?:is )?(?:needed|required|necessary)\b/iu,
      ],
      zh: [
        /(?:确诊|诊断为|诊断是|你得了|患者患有|肯定是|必定是)[^。，]{0,8}(?:癌|恶性肿瘤|转移|淋巴瘤|结核|栓塞)/u,
        /(?:本系统|程序|模型|人工智能|AI)(?:诊断|判定|确认|排除)/iu,
        /(?:无需|不必|不用)(?:医生|医师|放射科医师)?(?:复核|审核|确认|会诊)/u,
      ],
    },
  },
  {
    id: 'radiology.no-treatment-orders',
    version: '2',
    title: { en: 'Orders of treatment', zh: '治疗医嘱' },
    purpose: {
      en: 'A model starts, stops and doses no medicine, and sends nobody to surgery.',
      zh: '模型不得开始、停止用药或确定剂量，也不得安排手术。',
    },
    citation: 'EU MDR 2017/745, Annex VIII, Rule 11',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        /\b(?:you|the patient|he|she) (?:should|must|needs? to|ought to|has to) (?:take|swallow|inject|receive|stop taking) (?:\w+ ){0,3}(?:aspirin|statins?|antibiotics?|steroids?|anticoagula\w+|warfarin|heparin|tablets?|pills?|mg\b|medicines?|medication)/iu,
        /\b(?:start|begin|stop|discontinue|increase|reduce|administer|prescribe) (?:\w+ ){0,3}(?:antibiotics?|chemotherapy|anticoagula\w+|steroids?|mg\b|medication)\b/iu,
        /\b(?:proceed|send the patient|refer) (?:directly )?to (?:surgery|the operating room)\b/iu,
      ],
      zh: [
        /(?:立即|应|请|必须|需|需要)(?:开始|停止|停用|加用|给予|服用|注射|使用)[^。，]{0,8}(?:抗生素|化疗|抗凝|激素|药物|阿司匹林|他汀|华法林|肝素|毫克|mg)/u,
        /(?:立即|直接)(?:手术|送手术室)/u,
      ],
    },
  },
];
