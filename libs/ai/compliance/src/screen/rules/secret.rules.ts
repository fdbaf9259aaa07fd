import { SECRET_KINDS, SECRETS_VERSION, type SecretKind } from '../../secrets/find-secrets';
import type { BothLanguages, ComplianceRule } from '../rule';

const TITLES: Readonly<Record<SecretKind, BothLanguages>> = {
  'private-key': { en: 'Private keys', zh: '私钥' },
  'connection-string': { en: 'Connection strings with a password', zh: '含密码的连接串' },
  'access-token': { en: 'Access tokens of services', zh: '服务访问令牌' },
  'api-key': { en: 'API keys', zh: 'API 密钥' },
  'json-web-token': { en: 'JSON web tokens', zh: 'JSON Web 令牌' },
  'bearer-token': { en: 'Bearer tokens', zh: 'Bearer 令牌' },
  password: { en: 'Passwords', zh: '密码' },
};
const PURPOSE: BothLanguages = {
  en: 'A key that a text holds by mistake is taken out before a model sees it; a sentence of a model that holds one is struck.',
  zh: '文本中误含的密钥在模型看到之前移除；模型所写的句子若含密钥则删除。',
};

export const ruleIdOfSecret = (kind: SecretKind): string => `secret.${kind}`;

export const SECRET_RULES: readonly ComplianceRule[] = SECRET_KINDS.map((kind) => ({
  id: ruleIdOfSecret(kind),
  family: 'secret',
  version: SECRETS_VERSION,
  title: TITLES[kind],
  purpose: PURPOSE,
  effect: 'remove',
  sides: ['question', 'material', 'answer'],
  source: 'OWASP LLM02',
  owner: 'platform',
}));
