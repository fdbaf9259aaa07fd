import type { AppContentRule } from '@trivium/ai/compliance';

/** What a model may not say where children read: the safety of minors, not taste. */
export const MINORS_SAFETY_RULES: readonly AppContentRule[] = [
  {
    id: 'education.minors-contact',
    version: '1',
    title: { en: 'Private contact with a minor', zh: '与未成年人私下接触' },
    purpose: {
      en: 'No text of a model asks a student for pictures, a meeting, an address, or a secret kept from adults.',
      zh: '模型的文本不得向学生索要照片、住址，不得约其见面或要求其对大人保密。',
    },
    citation: '《中华人民共和国未成年人保护法》',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        /\bsend me (?:a |some |your |an )?(?:\w+ )?(?:photos?|pictures?|videos?|selfies?)\b/iu,
        /\bmeet (?:me|us) (?:alone|in private|in secret)\b/iu,
        /\b(?:keep|this is) (?:this |it |that )?(?:a |our )?(?:little )?secret from (?:your )?(?:parents?|teachers?|mother|father|adults)\b/iu,
        /\b(?:tell|give|send) me (?:your )?(?:home address|phone number|password)\b/iu,
      ],
      zh: [
        /(?:发|给|传)我[^。，]{0,6}(?:照片|自拍|视频|裸照)/u,
        /单独(?:见面|出来)|私下见面/u,
        /(?:别|不要)告诉(?:你)?(?:爸妈|父母|家长|老师|大人)/u,
        /(?:告诉|发)我[^。，]{0,4}(?:家庭住址|电话号码|密码)/u,
      ],
    },
  },
  {
    id: 'education.minors-harm',
    version: '1',
    title: { en: 'Encouragement to do harm', zh: '鼓励伤害行为' },
    purpose: {
      en: 'No text of a model encourages a student to hurt themselves or others, or to take alcohol, tobacco or drugs. A lesson may name them.',
      zh: '模型的文本不得鼓励学生伤害自己或他人、饮酒、吸烟或吸毒。课程可以提及这些内容。',
    },
    citation: '《中华人民共和国未成年人保护法》',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        /\byou (?:should|could|can|ought to|had better) (?:just |simply )?(?:hurt|harm|cut|kill|starve) (?:yourself|him|her|them)\b/iu,
        /\byou (?:should|could|ought to|can) (?:just |simply )?(?:try|take|use|smoke|drink) (?:some |a |a little )?(?:alcohol|beer|vodka|cigarettes?|cannabis|weed|drugs|pills)\b/iu,
      ],
      zh: [
        /你(?:应该|可以|不如|最好)[^。，]{0,4}(?:伤害自己|自残|自杀|打他|打她)/u,
        /你(?:应该|可以|不如|最好)[^。，]{0,4}(?:喝酒|抽烟|吸烟|吸毒)/u,
      ],
    },
  },
];
