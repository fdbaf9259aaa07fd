import type { GatedText } from '@trivium/ai/generation';
import type { TutorAnswer } from '@trivium/education/tutor/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { AcceptedQuestion } from './accepted-question';
import type { AskResponse } from './dto/ask.dto';

/** True to what happened: the embedded engine quotes, a model writes and is checked. In Chinese with the two words that GB 45438-2025 asks of a visible label. */
const AI_LABEL: Readonly<Record<'quoted' | 'written', Readonly<Record<UiLanguage, string>>>> = {
  quoted: { en: 'Extracted from the course material by a program', zh: '由程序从课程资料中摘录' },
  written: { en: 'Written by AI from the course material and checked against it', zh: '由人工智能依据课程资料生成，并已与资料核对' },
};

/** What the reader gets: the text as it passed the gate, with the sources it still names, the figures of its making and what was struck. */
export function respond(
  accepted: AcceptedQuestion,
  answer: TutorAnswer,
  { concepts, messageId, written }: { readonly concepts: readonly string[]; readonly messageId: string; readonly written: GatedText },
): AskResponse {
  const { choice } = answer;
  const { facts, text, struck } = written;
  const { language } = accepted.plan;
  return {
    conversationId: accepted.conversationId,
    messageId,
    intent: answer.intent,
    answer: text.text,
    ...(choice ? { choice: choice.index, choiceLabel: choice.label, choiceText: choice.option } : {}),
    citations: answer.citations.filter(({ n }) => text.text.includes(`[${n}]`)).map(toCitation),
    concepts: [...concepts],
    presentation: answer.presentation.map((item) => structuredClone(item) as AskResponse['presentation'][number]),
    abstained: answer.abstained,
    confidence: Math.round(answer.confidence * 1000) / 1000,
    generation: {
      ...facts,
      parameters: { ...facts.parameters },
      aiLabel: AI_LABEL[facts.engine === 'embedded' ? 'quoted' : 'written'][language],
    },
    ...(struck.length === 0
      ? {}
      : { struck: struck.map((sentence) => ({ text: sentence.text, reasons: sentence.reasons.map((reason) => reason.text[language]) })) }),
  };
}

function toCitation({ n, passage, page, quote, highlight }: TutorAnswer['citations'][number]): AskResponse['citations'][number] {
  return {
    n,
    passageId: passage.passageId,
    materialId: passage.materialId,
    materialTitle: passage.materialTitle,
    sectionId: passage.sectionId,
    section: passage.sectionPath.at(-1) ?? '',
    sectionPath: [...passage.sectionPath],
    ...(page === undefined ? {} : { page }),
    quote,
    passage: passage.text,
    ...(highlight === undefined ? {} : { highlight }),
  };
}
