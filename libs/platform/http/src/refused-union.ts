import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { readonly code: 'invalid_union' }>;

/** What an input failed at: one place, and the reasons of which one has to be mended. */
export interface Refusal {
  readonly path: readonly PropertyKey[];
  readonly reasons: readonly Issue[];
}

/**
 * Every place where an input was refused. Of a union the alternative that the input comes closest to gives the places; where the whole value is of no alternative's kind, all of them are
 * named. zod itself says only that none fits, with the path of the union.
 */
export function refusals(issues: readonly Issue[]): Refusal[] {
  return issues.flatMap((issue) => (issue.code === 'invalid_union' ? ofUnion(issue) : [{ path: issue.path, reasons: [issue] }]));
}

function ofUnion(issue: UnionIssue): Refusal[] {
  const alternatives: readonly (readonly Issue[])[] = issue.errors;
  const [first, ...others] = alternatives.map((errors) => refusals(errors));
  if (first === undefined) return [{ path: issue.path, reasons: [ofDiscriminator(issue)] }];
  const closest = others.reduce((best, next) => (isCloser(next, best) ? next : best), first);
  if (misfit(closest)[0] === 0) return closest.map(({ path, reasons }) => ({ path: [...issue.path, ...path], reasons }));
  const kinds = [first, ...others].flatMap((refused) => refused.filter(({ path }) => path.length === 0).flatMap(({ reasons }) => reasons));
  return [{ path: issue.path, reasons: kinds }];
}

/** zod has a text for a value that is none of several in every language, and for one that chooses no alternative in English only. */
function ofDiscriminator(issue: UnionIssue): Issue {
  const { options } = issue as { readonly options?: z.core.util.Primitive[] };
  if (options === undefined) return issue;
  return { code: 'invalid_value', values: options, path: issue.path, message: '', input: issue.input };
}

function isCloser(one: readonly Refusal[], other: readonly Refusal[]): boolean {
  const theirs = misfit(other);
  const difference = misfit(one)
    .map((count, place) => count - (theirs[place] ?? 0))
    .find((step) => step !== 0);
  return difference !== undefined && difference < 0;
}

/** How little an input looks like an alternative, the weightiest first: another kind of value, another name of its kind, fields that are missing or unknown, fields that are wrong. */
function misfit(refused: readonly Refusal[]): readonly number[] {
  const count = (isSuch: (reason: Issue) => boolean): number => refused.filter(({ reasons }) => reasons.every(isSuch)).length;
  const kinds = refused.filter(({ path, reasons }) => path.length === 0 && reasons.some(({ code }) => isOfKind(code))).length;
  const names = count((reason) => reason.code === 'invalid_value' && reason.values.length === 1);
  const fields = count((reason) => reason.code === 'unrecognized_keys' || (reason.code === 'invalid_type' && reason.input === undefined));
  return [kinds, names, fields, refused.length];
}

function isOfKind(code: Issue['code']): boolean {
  return code === 'invalid_type' || code === 'invalid_value';
}
