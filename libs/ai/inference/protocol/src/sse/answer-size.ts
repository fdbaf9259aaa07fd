import { inferenceErrors } from '../inference.errors';

const MB = 1024 * 1024;

/** @throws AppError INFERENCE_ANSWER_TOO_LARGE above `maxBytes`, before a hostile or broken server fills the memory */
export function checkAnswerSize(bytes: number, maxBytes: number): void {
  if (bytes > maxBytes) throw inferenceErrors.INFERENCE_ANSWER_TOO_LARGE({ limitMb: Math.round((maxBytes / MB) * 10) / 10 });
}
