/** A failure as the API tells it: RFC 9457 problem details with our code and the id that support can find in the log. */
export interface Problem {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** What happened, what was kept, what to do; in the reader's language. Empty when the server sent none. */
  readonly detail: string;
  readonly errorId?: string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

/** A problem that travels as an exception, for code outside Angular's HttpClient. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.title}`);
  }
}

/** The server could not be reached, or the connection broke. */
export const UNREACHABLE = 'UNREACHABLE';
/** The answer was not problem+json; the status is all that is known. */
export const UNEXPECTED = 'UNEXPECTED';

/** Reads whatever a request threw: Angular's HttpErrorResponse, a ProblemError, a fetch TypeError, or a defect of our own. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isRecord(error) && error['name'] === 'HttpErrorResponse') {
    const status = Number(error['status'] ?? 0);
    return status === 0 ? unreachable() : problemFromBody(status, error['error']);
  }
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return unreachable();
  return { status: 500, code: UNEXPECTED, title: '', detail: '', errors: [] };
}

/** Reads the body of a failed answer, parsed or as text. */
export function problemFromBody(status: number, body: unknown): Problem {
  const parsed = typeof body === 'string' ? parseJson(body) : body;
  // An `error` event of a stream carries code and detail alone: its status line has long been sent.
  if (!isRecord(parsed) || !(text(parsed['title']) || text(parsed['detail'])))
    return { status, code: UNEXPECTED, title: '', detail: '', errors: [] };
  const errors = Array.isArray(parsed['errors']) ? parsed['errors'].filter(isRecord) : [];
  return {
    status,
    code: text(parsed['code']) || UNEXPECTED,
    title: text(parsed['title']),
    detail: text(parsed['detail']),
    errorId: text(parsed['errorId']) || undefined,
    errors: errors.map((item) => ({ path: text(item['path']), message: text(item['message']) })),
  };
}

function unreachable(): Problem {
  return { status: 0, code: UNREACHABLE, title: '', detail: '', errors: [] };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // A proxy's HTML page or an empty body is no JSON; the caller then shows the status alone.
    return undefined;
  }
}
