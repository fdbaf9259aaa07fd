import { inferenceErrors } from '../inference.errors';

const FENCED = /^```(?:json)?[^\S\n]*\n([\s\S]*)\n```$/i;

/**
 * Reads an answer that was to be JSON. A single Markdown fence around the whole is taken off: models add it although told not to.
 *
 * @throws AppError INFERENCE_ANSWER_BLANK for spaces only, which is how DeepSeek answers when it cannot hold to JSON; INFERENCE_ANSWER_NOT_JSON otherwise
 */
export function readJsonAnswer(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') throw inferenceErrors.INFERENCE_ANSWER_BLANK();
  try {
    return JSON.parse(FENCED.exec(trimmed)?.[1] ?? trimmed);
  } catch (cause) {
    throw inferenceErrors.INFERENCE_ANSWER_NOT_JSON({}, { cause });
  }
}
