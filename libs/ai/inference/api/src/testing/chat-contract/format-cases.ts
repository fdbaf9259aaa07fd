import { type ChatRequest, readJsonAnswer, type ResponseFormat } from '@trivium/ai/inference/protocol';
import { inPieces } from '../chat-script';
import { askOnce, type OpenContractSubject } from './contract-subject';

const JSON_FORMAT = { type: 'json' } as const;
const SCHEMA_FORMAT: Extract<ResponseFormat, { readonly type: 'json-schema' }> = {
  type: 'json-schema',
  name: 'answer',
  schema: {
    type: 'object',
    properties: { count: { type: 'integer', minimum: 0, maximum: 9 } },
    required: ['count'],
    additionalProperties: false,
  },
};
const PICTURE = {
  type: 'image',
  mediaType: 'image/png',
  dataBase64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
} as const;

const picturing: Partial<ChatRequest> = { messages: [{ role: 'user', content: [{ type: 'text', text: 'What is this?' }, PICTURE] }] };

/** JSON, schemas and pictures: honoured, or refused before anything is sent. */
export function describeForms(open: OpenContractSubject): void {
  const askForJson = async (text: string, more: Partial<ChatRequest> = {}) =>
    await askOnce(open, { setup: { script: { pieces: inPieces(text) } }, request: { responseFormat: JSON_FORMAT, ...more } });

  describe('forms of the answer', () => {
    it('is JSON where JSON is asked for', async () => {
      const { result, subject, code } = await askForJson('{"count": 2}');
      const isRefused = subject.engine.capabilities().json === 'refused';
      expect(code).toBe(isRefused ? 'INFERENCE_FORMAT_UNSUPPORTED' : 'OK');
      if (!isRefused) expect(readJsonAnswer(result.text)).toBeDefined();
    });

    it('tells the model of JSON where the messages do not', async () => {
      const { heard } = await askForJson('{}');
      if (heard !== undefined) expect(JSON.stringify(heard.messages)).toMatch(/json/i);
    });

    it('leaves messages alone that speak of JSON', async () => {
      const messages = [{ role: 'user', content: 'Answer in json: how many?' }] as const;
      const { heard } = await askForJson('{}', { messages });
      if (heard !== undefined) expect(heard.messages).toEqual(messages);
    });

    it.each([' ', '\n \n\t ', '　'.repeat(40)])('throws for an answer of spaces: %j', async (text) => {
      const { code, subject, result } = await askForJson(text);
      if (!subject.isScripted || subject.engine.capabilities().json === 'refused') return;
      expect([code, result.finishReason]).toEqual([
        subject.isRelayed === true ? 'INFERENCE_STREAM_BROKEN' : 'INFERENCE_ANSWER_BLANK',
        'missing',
      ]);
    });

    it('tells what an answer of spaces has cost', async () => {
      const { result, subject } = await askForJson(' ');
      // What a relay's failed call has cost stands in the relay's books.
      if (subject.isScripted && subject.isRelayed !== true && subject.engine.capabilities().json !== 'refused')
        expect(result.usage?.completionTokens).toBe(30);
    });

    it('takes a text of spaces where text is asked for', async () => {
      const { code } = await askForJson(' \n ', { responseFormat: { type: 'text' } });
      expect(code).toBe('OK');
    });

    it('follows a schema, or refuses it before anything is sent', async () => {
      const { code, heard, subject, result } = await askForJson('{"count":2}', { responseFormat: SCHEMA_FORMAT });
      if (subject.engine.capabilities().jsonSchema === 'refused') {
        expect([code, heard]).toEqual(['INFERENCE_FORMAT_UNSUPPORTED', undefined]);
        return;
      }
      expect([code, readJsonAnswer(result.text)]).toEqual(['OK', { count: expect.any(Number) as number }]);
      if (heard !== undefined)
        expect(heard['response_format']).toEqual({
          type: 'json_schema',
          json_schema: { name: 'answer', schema: SCHEMA_FORMAT.schema, strict: true },
        });
    });

    it('sends a picture inside the message, or refuses it before anything is sent', async () => {
      const { code, heard, subject } = await askOnce(open, { request: picturing });
      if (subject.engine.capabilities().images === 'no') {
        expect([code, heard]).toEqual(['INFERENCE_IMAGE_UNSUPPORTED', undefined]);
        return;
      }
      expect(code).toBe('OK');
      if (heard !== undefined) expect(JSON.stringify(heard.messages)).toContain(`"url":"data:image/png;base64,${PICTURE.dataBase64}"`);
    });
  });
}
