import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import { z, ZodType } from 'zod';
import { httpErrors } from './http.errors';
import { refusals } from './refused-union';

type Issue = z.core.$ZodIssue;

const LOCALES: Record<UiLanguage, (issue: z.core.$ZodRawIssue) => string> = {
  en: textOf(z.locales.en()),
  zh: textOf(z.locales.zhCN()),
};

const MOST_FIELDS = 50;
/** Between reasons of which one has to be mended. */
const OR: Readonly<Record<UiLanguage, string>> = { en: '; or: ', zh: '；或：' };

/** A refused input with every field's reason; the filter writes it in the reader's language. */
export class ValidationError extends AppError {
  constructor(readonly issues: readonly Issue[]) {
    const { code, definition } = httpErrors.VALIDATION_FAILED();
    super(code, definition);
  }

  fields(language: UiLanguage): { path: string; message: string }[] {
    return refusals(this.issues)
      .slice(0, MOST_FIELDS)
      .map(({ path, reasons }) => ({
        path: path.map(String).join('.'),
        message: [...new Set(reasons.map((reason) => translate(reason, language)))].join(OR[language]),
      }));
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
  return issue.message === '' || issue.message === LOCALES.en(raw) ? LOCALES[language](raw) : issue.message;
}
