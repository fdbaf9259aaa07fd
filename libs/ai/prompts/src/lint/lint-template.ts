import type { ModelEntry } from '@trivium/ai/inference/protocol';
import { PROMPT_LANGUAGES, type PromptTemplate } from '../template/prompt-template';
import { clarityFindings } from './clarity-rules';
import { budgetFindings, contextFindings } from './context-rules';
import { controlFindings, prefixFindings } from './control-rules';
import type { LintFinding } from './lint-finding';
import { parityFindings } from './parity-rules';

/**
 * The 3C lint: clarity, context, control, and that both languages say the same.
 *
 * @param options.models the models that may get the prompt; parameters, windows and limits are held against each of them
 */
export function lintTemplate(
  template: PromptTemplate,
  { models = [] }: { readonly models?: readonly ModelEntry[] } = {},
): readonly LintFinding[] {
  const subject = { template, models };
  const perLanguage = PROMPT_LANGUAGES.flatMap((language) => {
    const variant = { ...subject, language, variant: template.variants[language] };
    return [...clarityFindings(variant), ...contextFindings(variant), ...prefixFindings(variant)];
  });
  return [...perLanguage, ...budgetFindings(subject), ...controlFindings(subject), ...parityFindings(subject)];
}
