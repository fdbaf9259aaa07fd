import type { Span, UiLanguage } from '@trivium/shared/kernel';
import { answerSentences } from './answer-sentences';

export type ContentSeverity = 'strike' | 'warn';

/** One forbidden kind of sentence, registered by the profession it belongs to. */
export interface ContentRule {
  readonly id: string;
  readonly version: string;
  /** The law, guideline or policy that asks for it. */
  readonly citation: string;
  readonly severity: ContentSeverity;
  /** Without the flag `g`; each repetition bounded. */
  readonly patterns: Readonly<Partial<Record<UiLanguage, readonly RegExp[]>>>;
  /** Whether a sentence that denies or quotes what is forbidden is allowed: "no return is guaranteed". */
  readonly isAllowedWhenDenied: boolean;
}

export interface ContentFinding extends Span {
  readonly rule: ContentRule;
  readonly text: string;
}

const DENIED =
  /\b(?:not|never|no|cannot|can't|don't|doesn't|isn't|aren't|without|nobody|none|nor|neither|avoid|prohibited|forbidden)\b[^.!?;]{0,40}$|(?:不|没有|无法|并非|未|勿|禁止|不得|切勿|不能|绝非|避免|非)[^。！？；，]{0,12}$/iu;
const QUOTED = /["“「『][^"”」』]{0,200}$/u;

/** The rules of one app. */
export class ContentRules {
  readonly #rules = new Map<string, ContentRule>();

  register(rules: readonly ContentRule[]): void {
    for (const rule of rules) {
      if (this.#rules.has(rule.id)) throw new Error(`The content rule ${rule.id} is registered twice.`);
      this.#rules.set(rule.id, rule);
    }
  }

  list(): readonly ContentRule[] {
    return [...this.#rules.values()];
  }

  /** Sentences of `text` that a rule forbids. Both languages are looked for: a Chinese answer may hold an English sentence. */
  judge(text: string): readonly ContentFinding[] {
    const findings: ContentFinding[] = [];
    for (const sentence of answerSentences(text)) {
      for (const rule of this.#rules.values()) {
        if (breaks(sentence.text, rule)) findings.push({ rule, ...sentence });
      }
    }
    return findings;
  }
}

function breaks(sentence: string, { patterns, isAllowedWhenDenied }: ContentRule): boolean {
  return [...(patterns.en ?? []), ...(patterns.zh ?? [])].some((pattern) => {
    const match = pattern.exec(sentence);
    if (match === null) return false;
    const before = sentence.slice(0, match.index);
    return !isAllowedWhenDenied || (!DENIED.test(before) && !QUOTED.test(before));
  });
}
