export { type ContentFinding, ContentRules, type ContentRule, type ContentSeverity } from './content-rules';
export { type InputSentence, inputSentences, isDictated } from './dictated-words';
export { leaksInstructions } from './instruction-leak';
export { sanitiseMarkdown } from './sanitise-markdown';
export { answerSentences, withoutSentences } from './answer-sentences';
export { looksLikeToolCall } from './tool-call-text';
