/** A language the interface speaks. */
export type UiLanguage = 'en' | 'zh';

/** What a reader sees of an error. Each text may hold `{placeholders}` filled from the error's parameters. */
export interface ErrorDefinition {
  /** HTTP status the error maps to; jobs and scripts ignore it. */
  readonly status: number;
  readonly en: string;
  readonly zh: string;
}

export type ErrorParameters = Readonly<Record<string, string | number>>;

/** An error that a user can act on: a stable code, a status and its text in each language. Everything else is a defect. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: string,
    readonly definition: ErrorDefinition,
    readonly parameters: ErrorParameters = {},
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${fill(definition.en, parameters)}`, options);
  }

  get status(): number {
    return this.definition.status;
  }

  /** The text for a reader of `language`, placeholders filled. */
  text(language: UiLanguage): string {
    return fill(this.definition[language], this.parameters);
  }
}

export type ErrorFactory = (parameters?: ErrorParameters, options?: { cause?: unknown }) => AppError;

/**
 * Declares a capability's errors: a missing text does not compile.
 *
 * @example
 * export const courseErrors = defineErrors({ COURSE_NOT_FOUND: { status: 404, en: '…', zh: '…' } });
 * throw courseErrors.COURSE_NOT_FOUND();
 */
export function defineErrors<Code extends string>(definitions: Record<Code, ErrorDefinition>): Record<Code, ErrorFactory> {
  const factories = {} as Record<Code, ErrorFactory>;
  for (const code of Object.keys(definitions) as Code[]) {
    factories[code] = (parameters, options) => new AppError(code, definitions[code], parameters, options);
  }
  return factories;
}

/** Fills `{name}` placeholders; an unknown placeholder stays visible, so that a test sees it. */
export function fill(template: string, parameters: ErrorParameters): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in parameters ? String(parameters[name]) : whole));
}
