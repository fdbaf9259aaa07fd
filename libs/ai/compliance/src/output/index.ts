export { type ContentFinding, ContentRules, type ContentRule, type ContentSeverity } from './content-rules';
export { leaksInstructions } from './instruction-leak';
export { sanitiseMarkdown } from './sanitise-markdown';
