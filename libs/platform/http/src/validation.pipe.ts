import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { httpErrors } from './http.errors';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import { z, ZodType } from 'zod';

type Issue = z.core.$ZodIssue;

const LOCALES: Record<UiLanguage, (issue: z.core.$ZodRawIssue) => string> = {
  en: textOf(z.locales.en()),
  zh: textOf(z.locales.zhCN()),
};

/** A refused input with every field's reason; the filter writes it in the reader's language. */
export class ValidationError extends AppError {
  constructor(readonly issues: readonly Issue[]) {
    const { code, definition } = httpErrors.VALIDATION_FAILED();
    super(code, definition);
  }

  fields(language: UiLanguage): { path: string; message: string }[] {
    return this.issues.slice(0, 50).map((issue) => ({ path: issue.path.map(String).join('.'), message: translate(issue, language) }));
  }
}

/** Validates every parameter that carries a zod schema and hands on what the schema made of it. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { schema }: ArgumentMetadata): unknown {
    if (!(schema instanceof ZodType)) return value;
    // The input stays in the issue only until the filter has phrased it; it is never sent or logged.
    const result = schema.safeParse(value, { reportInput: true });
    if (!result.success) throw new ValidationError(result.error.issues);
    return result.data;
  }
}

function textOf(locale: { localeError: z.core.$ZodErrorMap }): (issue: z.core.$ZodRawIssue) => string {
  return (issue) => {
    const text = locale.localeError(issue);
    return (typeof text === 'string' ? text : text?.message) ?? 'Invalid';
  };
}

/** zod's own English texts are put into the reader's language; a text that a schema gives itself stays. */
function translate(issue: Issue, language: UiLanguage): string {
  const raw = issue as z.core.$ZodRawIssue;
  return issue.message === LOCALES.en(raw) ? LOCALES[language](raw) : issue.message;
}
