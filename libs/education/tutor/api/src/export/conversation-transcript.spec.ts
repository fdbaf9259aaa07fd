import type { ConversationDetailResponse } from '../dto/conversation.dto';
import { transcriptOf } from './conversation-transcript';

const generation = { engine: 'embedded', template: { id: 'tutor.extractive', version: '1' }, parameters: {}, latencyMs: 1, provenanceId: 'p1', aiLabel: 'Extracted' } as const; // prettier-ignore
const answer = {
  conversationId: 'c', messageId: 'm2', intent: 'definition', answer: 'Words.', citations: [], concepts: [], presentation: [], abstained: false, confidence: 1, generation,
} as const; // prettier-ignore
type Answer = NonNullable<ConversationDetailResponse['messages'][number]['answer']>;

function transcript(changes: Partial<Answer>) {
  const createdAt = '2026-11-20T08:00:00.000Z';
  const conversation: ConversationDetailResponse = {
    id: 'c',
    courseId: 'k',
    title: 'Help',
    createdAt,
    updatedAt: createdAt,
    messages: [
      { id: 'm1', role: 'student', text: 'Why?', createdAt },
      {
        id: 'm2',
        role: 'tutor',
        text: 'Words.',
        createdAt,
        answer: { ...answer, citations: [], concepts: [], presentation: [], ...changes },
      },
    ],
  };
  return transcriptOf({ conversation, proven: new Map(), language: 'en', createdAt: new Date(createdAt) });
}
const wordsOf = (changes: Partial<Answer>) => JSON.stringify(transcript(changes).blocks);

describe('the transcript of a conversation', () => {
  it('leaves out an answer that no record proves, and says so', () => {
    expect(wordsOf({})).toContain('Its words are not those in its record');
    expect(wordsOf({})).not.toContain('Words.');
  });

  it('keeps a message that people wrote as theirs, with who approved it, although it has no record of a generation', () => {
    const care = { answer: 'Talk to Ms Zhao.\n\nCall 12345.', generation: { ...generation, template: { id: 'care.message', version: '3' }, provenanceId: '', aiLabel: 'Approved by people of your school, not by AI' } }; // prettier-ignore
    const { blocks } = transcript(care);
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(4);
    expect(wordsOf(care)).toContain('{"kind":"person","text":"Talk to Ms Zhao."}');
    expect(wordsOf(care)).toContain('not by AI');
  });
});
