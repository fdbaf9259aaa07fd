import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type DataClass, dataClassSchema } from '@trivium/ai/inference/protocol';
import { type TriviumRequest, ValidationError } from '@trivium/platform/http';

export const DATA_CLASS_HEADER = 'x-trivium-data-class';

/** How sensitive the caller says that the text is; `restricted` when nothing is said, since nobody has then looked. */
export const DeclaredDataClass = createParamDecorator((_: unknown, context: ExecutionContext): DataClass =>
  dataClassOf(context.switchToHttp().getRequest<TriviumRequest>().headers[DATA_CLASS_HEADER]),
);

/** Once: to make a schema costs more than to use it. */
const declaredSchema = dataClassSchema.default('restricted');

/** @throws ValidationError for a word that is no data class: a slip must not lower it */
export function dataClassOf(header: string | readonly string[] | undefined): DataClass {
  const parsed = declaredSchema.safeParse(header, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ValidationError(parsed.error.issues.map((issue) => ({ ...issue, path: [DATA_CLASS_HEADER] })));
}
