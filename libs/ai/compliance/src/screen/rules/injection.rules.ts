import { INJECTION_RULES, INJECTION_VERSION } from '../../injection';
import type { BothLanguages, ComplianceRule, RuleTexts } from '../rule';

const TITLES: Readonly<Record<string, BothLanguages>> = {
  'role-marker': { en: 'Marks of a chat’s roles', zh: '对话角色标记' },
  'drop-instructions': { en: 'Orders to drop the instructions', zh: '要求放弃指令' },
  'new-instructions': { en: 'Orders that call themselves new instructions', zh: '自称新指令的命令' },
  'reveal-instructions': { en: 'Orders to give the instructions away', zh: '要求泄露指令' },
  'other-role': { en: 'Orders to play a role without rules', zh: '要求扮演不受约束的角色' },
  'to-the-model': { en: 'Words that address the model', zh: '对模型喊话' },
  'dictated-answer': { en: 'Answers dictated by the material', zh: '资料中口授的回答' },
  'hidden-from-people': { en: 'Orders to keep something from people', zh: '要求向人隐瞒' },
  'tool-call': { en: 'Orders to use a tool', zh: '要求调用工具' },
  exfiltration: { en: 'Orders to send data away', zh: '要求外传数据' },
};
const PURPOSE: BothLanguages = {
  en: 'Material is data, whoever wrote it. A sentence of it that gives orders to a model does not reach the model.',
  zh: '资料无论出自何人都只是数据。其中向模型下命令的句子不会交给模型。',
};
const UNNAMED: RuleTexts = { title: { en: 'Orders to a model', zh: '对模型的命令' }, purpose: PURPOSE };

export const ruleIdOfInjection = (rule: string): string => `injection.${rule}`;

export const INJECTION_RULE_LIST: readonly ComplianceRule[] = [...new Set(INJECTION_RULES.map(({ id }) => id))].map((id) => ({
  id: ruleIdOfInjection(id),
  family: 'injection',
  version: INJECTION_VERSION,
  title: TITLES[id] ?? UNNAMED.title,
  purpose: PURPOSE,
  effect: 'remove',
  sides: ['question', 'material'],
  source: 'OWASP LLM01',
  owner: 'platform',
}));
