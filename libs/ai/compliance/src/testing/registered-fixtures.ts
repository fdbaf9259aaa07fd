import type { ContentRule } from '../output';

/** Stand-ins for what professions register. */
export const CLINICAL_TERMS = ['Kerley', 'Hodgkin', 'Crohn', 'Glasgow', 'Lung-RADS', 'Pancoast', 'Fleischner'] as const;

export const FORBIDDEN_CONTENT: readonly ContentRule[] = [
  {
    id: 'finance-promise',
    version: '1',
    citation: 'SEC Rule 206(4)-1; 《证券期货投资者适当性管理办法》',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        /\b(?:guaranteed?|risk-free|sure|certain) (?:returns?|profits?|gains?)\b/iu,
        /\bwill (?:certainly|definitely) (?:rise|double|go up)\b/iu,
      ],
      zh: [/保本|稳赚|必涨|(?:保证|承诺)[^。，]{0,6}收益/u],
    },
  },
  {
    id: 'radiology-diagnosis',
    version: '1',
    citation: 'EU MDR Rule 11',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [/\b(?:you have|the patient has|diagnosis is|confirmed) (?:lung |breast )?(?:cancer|malignancy)\b/iu],
      zh: [/(?:确诊|诊断为|你得了|患有)[^。，]{0,6}(?:癌|恶性肿瘤)/u],
    },
  },
  {
    id: 'education-minors',
    version: '1',
    citation: '《未成年人保护法》 art. 50',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [/\b(?:send me (?:a )?(?:photos?|pictures?)|meet me alone|keep (?:this|it) (?:a )?secret from your parents)\b/iu],
      zh: [/(?:发|给)我[^。，]{0,6}(?:照片|裸照)|单独见面|别告诉(?:你)?(?:爸妈|父母|家长)/u],
    },
  },
];
