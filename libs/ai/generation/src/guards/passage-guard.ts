import { INJECTION_VERSION, ruleIdOfInjection, sanitiseMarkdown, type ScreenedKind, screenForInjection } from '@trivium/ai/compliance';
import { firedOutput, versionOf } from './fired-output';
import { ruleGuard } from './rule-guard';
import { screenedPassages } from './screened-passages';

/** Stands for a passage that is nothing but orders: its number stays, so that the numbers of the others do. */
const LEFT_OUT = '[…]';
const NO_HOSTS: ReadonlySet<string> = new Set();

/**
 * Takes orders to a model out of passages, which are data whoever wrote them (OWASP LLM01). A passage that orders something is left out whole: where one order is recognised, the next
 * sentence may hold one that is not. One that only addresses a model loses that sentence.
 */
export const injectionGuard = ruleGuard({ id: 'injection', version: INJECTION_VERSION }, (onFired) => {
  const screened = (text: string, kind: ScreenedKind) => {
    const { action, safe, findings } = screenForInjection(text, kind);
    for (const { rule } of findings) onFired({ rule: ruleIdOfInjection(rule), version: INJECTION_VERSION, count: 1 });
    return { isRefused: action === 'refuse', text: action === 'refuse' ? LEFT_OUT : safe, findings: findings.length };
  };
  return {
    screen: (passages) =>
      screenedPassages(passages, { text: (text) => screened(text, 'passage'), title: (title) => screened(title, 'metadata') }),
    // A person may write orders; the program's own engine reads the text then, and no model does.
    admit: (texts) => {
      const admitted = texts.map((text) => screened(text, 'user-text'));
      return {
        texts: admitted.map(({ text }) => text),
        findings: admitted.reduce((sum, { findings }) => sum + findings, 0),
        isRefused: admitted.some(({ isRefused }) => isRefused),
      };
    },
  };
});

/** Takes HTML, images and links out of what a model wrote: an image that is fetched, or a link that is opened, can carry a text away. Their words stay. */
export const markupGuard = ruleGuard({ id: 'markup', version: versionOf('output.markup') }, (onFired) => ({
  judge: (text) => {
    const harmless = sanitiseMarkdown(text, { allowedHosts: NO_HOSTS });
    if (harmless !== text) onFired(firedOutput('output.markup'));
    return { text: harmless, struck: [] };
  },
}));
