import { describeAnswers } from './answer-cases';
import type { OpenContractSubject } from './contract-subject';
import { describeConversations } from './conversation-cases';
import { describeEndings } from './ending-cases';
import { describeForms } from './format-cases';
import { describeRefusals } from './refusal-cases';
import { describeTools } from './tool-cases';

/**
 * What every chat engine keeps, whatever its model; declares the tests where it is called. What an engine cannot do, by its own capabilities, the case expects
 * as a typed refusal.
 */
export function describeChatContract(name: string, open: OpenContractSubject): void {
  describe(`chat contract: ${name}`, () => {
    describeAnswers(open);
    describeConversations(open);
    describeTools(open);
    describeForms(open);
    describeRefusals(open);
    describeEndings(open);
  });
}
