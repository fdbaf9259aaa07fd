import { type DistressFinding, distressMessage } from '@trivium/ai/compliance';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { CareMessage } from './care-port';
import type { AskResponse } from './dto/ask.dto';

/** How the answer of a conversation says that people wrote it; screens and exports know it by this. */
export const CARE_TEMPLATE = 'care.message';

/** Of a conversation that begins with such a message: lists are read over shoulders. */
export const CARE_TITLE: Readonly<Record<UiLanguage, string>> = { en: 'A message', zh: '一条留言' };

const WRITTEN_BY: Readonly<Record<'people' | 'program', Readonly<Record<UiLanguage, string>>>> = {
  people: { en: 'Written and approved by people of your school, not by AI', zh: '由学校的人员撰写并审定，并非人工智能生成' },
  program: { en: 'A fixed text of this program, not written by AI', zh: '本程序的固定文本，并非人工智能生成' },
};

/** Where no capability cares for a class: the default text, which promises nobody's help. */
export function defaultCareMessage({ category }: DistressFinding, language: UiLanguage): CareMessage {
  return { text: distressMessage(category, { language }), version: 'default' };
}

/** The message in the place of an answer: nothing was searched, no model was asked, and it is no abstention. */
export function careResponse(
  message: CareMessage,
  {
    conversationId,
    messageId,
    intent,
    language,
  }: Pick<AskResponse, 'conversationId' | 'messageId' | 'intent'> & { readonly language: UiLanguage },
): AskResponse {
  return {
    conversationId,
    messageId,
    intent,
    answer: message.text,
    citations: [],
    concepts: [],
    presentation: [],
    abstained: false,
    confidence: 1,
    generation: {
      engine: 'embedded',
      template: { id: CARE_TEMPLATE, version: message.version },
      parameters: message.approvedBy === undefined ? {} : { approvedBy: message.approvedBy },
      latencyMs: 0,
      // Nothing was generated, so there is no record of a generation.
      provenanceId: '',
      aiLabel: WRITTEN_BY[message.version === 'default' ? 'program' : 'people'][language],
    },
  };
}
