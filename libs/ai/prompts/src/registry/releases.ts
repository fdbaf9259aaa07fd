import type { PromptTemplate } from '../template/prompt-template';
import { releaseHash } from '../template/release-hash';
import { compareVersions, raisedPart, requiredChange, VERSION_PARTS } from '../template/semantic-version';

/** What `released.json` holds: for each template its versions, for each version the hash with which it was released. Lines are added, never changed. */
export type ReleasedHashes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The templates of one capability and what was released of them. */
export interface PromptSet {
  readonly templates: readonly PromptTemplate[];
  readonly released: ReleasedHashes;
}

export interface ReleaseProblem {
  readonly kind: 'changed-after-release' | 'not-released' | 'removed-after-release' | 'defined-twice' | 'version-too-small';
  readonly id: string;
  readonly version: string;
  /** What to do, for the developer whose test fails. */
  readonly advice: string;
}

/** What stands between these templates and a release; a capability's spec expects none. */
export function releaseProblems({ templates, released }: PromptSet): readonly ReleaseProblem[] {
  return [
    ...templates.flatMap((template, index) => problemsOf(template, { others: templates.slice(0, index), released })),
    ...removedFrom({ templates, released }),
    ...versionProblems(templates),
  ];
}

function problemsOf(
  template: PromptTemplate,
  { others, released }: { readonly others: readonly PromptTemplate[]; readonly released: ReleasedHashes },
): ReleaseProblem[] {
  const { id, version } = template;
  if (others.some((other) => other.id === id && other.version === version))
    return [{ kind: 'defined-twice', id, version, advice: 'Keep one of the two.' }];
  const [known, hash] = [released[id]?.[version], releaseHash(template)];
  if (known === undefined) return [{ kind: 'not-released', id, version, advice: `Add "${version}": "${hash}" to released.json.` }];
  if (known === hash) return [];
  return [{ kind: 'changed-after-release', id, version, advice: 'Leave this version as it was and define a new one beside it.' }];
}

function removedFrom({ templates, released }: PromptSet): ReleaseProblem[] {
  return Object.entries(released).flatMap(([id, versions]) =>
    Object.keys(versions)
      .filter((version) => !templates.some((template) => template.id === id && template.version === version))
      .map((version) => ({ kind: 'removed-after-release' as const, id, version, advice: 'Records name this version: put it back.' })),
  );
}

function versionProblems(templates: readonly PromptTemplate[]): ReleaseProblem[] {
  const ordered = [...templates].sort(
    (first, second) => first.id.localeCompare(second.id) || compareVersions(first.version, second.version),
  );
  return ordered.flatMap((template, index): ReleaseProblem[] => {
    const before = ordered[index - 1];
    if (before === undefined || before.id !== template.id) return [];
    const raised = raisedPart(before.version, template.version);
    const required = requiredChange(before, template);
    if (raised === undefined || required === undefined || VERSION_PARTS.indexOf(raised) <= VERSION_PARTS.indexOf(required)) return [];
    const { id, version } = template;
    return [{ kind: 'version-too-small', id, version, advice: `The change from ${before.version} needs a new ${required} version.` }];
  });
}
