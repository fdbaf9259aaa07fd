import { sanitiseMarkdown, screenForInjection } from '@trivium/ai/compliance';
import type { GateGuard } from '../gate/gate-guard';

/** Stands for a passage that is nothing but orders: its number stays, so that the numbers of the others do. */
const LEFT_OUT = '[…]';

/** Takes orders to a model out of passages, which are data whoever wrote them (OWASP LLM01). */
export const injectionGuard: GateGuard = {
  id: 'injection',
  version: '1',
  screen: (passages) => {
    let findings = 0;
    const screened = passages.map(({ id, text }) => {
      const { action, safe, findings: found } = screenForInjection(text);
      findings += found.length;
      return { id, text: action === 'refuse' ? LEFT_OUT : action === 'neutralise' ? safe : text };
    });
    return { passages: screened, findings };
  },
};

/** Takes HTML, images and links out of what a model wrote: an image that is fetched can carry a text away. */
export const markupGuard: GateGuard = {
  id: 'markup',
  version: '1',
  judge: (text) => ({ text: sanitiseMarkdown(text), struck: [] }),
};
