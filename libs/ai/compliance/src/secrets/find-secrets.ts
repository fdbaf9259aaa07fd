import type { Span } from '@trivium/shared/kernel';

export const SECRET_KINDS = [
  'private-key',
  'connection-string',
  'access-token',
  'api-key',
  'json-web-token',
  'bearer-token',
  'password',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** Goes up whenever a pattern changes. */
export const SECRETS_VERSION = '1';

export interface SecretSpan extends Span {
  readonly kind: SecretKind;
}

const PATTERNS: readonly (readonly [kind: SecretKind, pattern: RegExp])[] = [
  ['private-key', /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----|$)/gu],
  ['connection-string', /\b[a-z][a-z+]{1,20}:\/\/[^\s:/@]{0,80}:[^\s@/]{1,200}@[^\s"'<>]{1,300}/giu],
  [
    'access-token',
    /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{40,255}|glpat-[\w-]{20,64}|xox[abprs]-[\w-]{10,250}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30,64})/gu,
  ],
  [
    'api-key',
    /(?<![\w-])(?:sk-(?:[a-z]{2,8}-)?[\w-]{20,200}|AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|AIza[\w-]{35}|LTAI[A-Za-z0-9]{12,24}|AKID[A-Za-z0-9]{32}|[sr]k_(?:live|test)_[A-Za-z0-9]{16,99})(?![\w-])/gu,
  ],
  ['json-web-token', /(?<![\w-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{16,1000}/gu],
  ['bearer-token', /\bBearer[ \t]{1,3}[A-Za-z0-9\-._~+/]{20,2000}={0,2}/giu],
  [
    'password',
    /(?:\b(?:password|passwd|pwd|passphrase|secret(?:[_ -]?key)?|api[_ -]?key|access[_ -]?(?:key|token)|auth[_ -]?token|client[_ -]?secret)["']?[ \t]{0,3}(?:=|:|：|is(?= [^\s]*\d))|(?:密码|口令|密钥|访问令牌)(?:[:：=]|是(?=[A-Za-z0-9])|为(?=[A-Za-z0-9])))[ \t]{0,3}["'“]?(?!\$\{|<|\*{3}|process\.|null\b|true\b|false\b)[^\s"'”，。,;；]{6,200}/giu,
  ],
];

/** Keys, tokens, passwords and connection strings. The finds overlap when a text fits two kinds. */
export function findSecrets(text: string): readonly SecretSpan[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length })),
  ).sort((a, b) => a.start - b.start);
}
