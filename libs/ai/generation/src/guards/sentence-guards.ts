import {
  answerSentences,
  findSecrets,
  inputSentences,
  isDictated,
  looksLikeToolCall,
  ruleIdOfSecret,
  SECRETS_VERSION,
  withoutSentences,
} from '@trivium/ai/compliance';
import type { OutputVerdict } from '../gate/gate-guard';
import type { StrikeReason } from '../gate/text-verifier';
import { firedOutput, versionOf } from './fired-output';
import { DICTATED, SECRET, TOOL_CALL } from './guard-reasons';
import { ruleGuard } from './rule-guard';
import { screenedPassages } from './screened-passages';

/** Strikes sentences that look like a call of a tool: the gate offers no tool, so a call is never the reader's wish. */
export const toolCallGuard = ruleGuard({ id: 'tool-call', version: versionOf('output.tool-call') }, (onFired) => ({
  judge: (text) => {
    const verdict = strikeWhere(text, { reason: TOOL_CALL, isForbidden: looksLikeToolCall });
    if (verdict.struck.length > 0) onFired(firedOutput('output.tool-call', verdict.struck.length));
    return verdict;
  },
}));

/**
 * Strikes sentences that the question or a passage told the model to say. The verifier cannot see them: what stands in a passage, if only in quotation marks behind an order, supports
 * the sentence that repeats it.
 */
export const dictationGuard = ruleGuard({ id: 'dictation', version: versionOf('output.dictated') }, (onFired) => ({
  judge: (text, { instruction: { messages } }) => {
    const told = messages.flatMap(({ role, content }) => (role === 'user' && typeof content === 'string' ? [content] : []));
    const input = told.flatMap((content) => inputSentences(content.replace(FENCE_LINE, '')));
    const verdict = strikeWhere(text, { reason: DICTATED, isForbidden: (sentence) => isDictated(sentence, input) });
    if (verdict.struck.length > 0) onFired(firedOutput('output.dictated', verdict.struck.length));
    return verdict;
  },
}));

/** The program's own lines around data. Their names are no words that somebody handed over: a report has a heading "Findings", and so has its data. */
const FENCE_LINE = /^(?:<<<|>>>)[A-Za-z]\w{0,60} [0-9a-f]{16}$/gmu;
const REMOVED = '[…]';

/** Takes keys and passwords out of passages and questions before a model sees them, and strikes sentences that hold one; the key itself is shown to nobody. */
export const secretGuard = ruleGuard({ id: 'secret', version: SECRETS_VERSION }, (onFired) => {
  const screened = (text: string) => {
    const secrets = findSecrets(text);
    for (const { kind } of secrets) onFired({ rule: ruleIdOfSecret(kind), version: SECRETS_VERSION, count: 1 });
    return { text: withoutSecrets(text), findings: secrets.length };
  };
  return {
    screen: (passages) => screenedPassages(passages, { text: screened, title: screened }),
    admit: (texts) => {
      const admitted = texts.map(screened);
      return { texts: admitted.map(({ text }) => text), findings: admitted.reduce((sum, { findings }) => sum + findings, 0) };
    },
    judge: (text) => {
      const { text: left, findings } = screened(text);
      if (findings === 0) return { text, struck: [] };
      // Taken out of the whole text first: a key over several lines lies in several sentences.
      return strikeWhere(left, { reason: SECRET, isForbidden: (sentence) => sentence.includes(REMOVED) });
    },
  };
});

interface Striking {
  readonly reason: StrikeReason;
  readonly isForbidden: (sentence: string) => boolean;
}

function strikeWhere(text: string, { reason, isForbidden }: Striking): OutputVerdict {
  const forbidden = answerSentences(text).filter((sentence) => isForbidden(sentence.text));
  return {
    text: withoutSentences(text, forbidden),
    struck: forbidden.map((sentence) => ({ text: sentence.text, reasons: [reason] })),
  };
}

function withoutSecrets(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of findSecrets(text)) {
    if (end <= at) continue;
    result += text.slice(at, Math.max(at, start)) + (start >= at ? REMOVED : '');
    at = end;
  }
  return result + text.slice(at);
}
