import { promptErrors } from '../prompts.errors';
import type { PromptTemplate } from '../template/prompt-template';
import { compareVersions } from '../template/semantic-version';
import { type PromptSet, type ReleaseProblem, releaseProblems } from './releases';

/** Every template that the capabilities of an app have registered. */
export class PromptRegistry {
  private readonly families = new Map<string, PromptTemplate[]>();
  private readonly released = new Set<PromptTemplate>();

  constructor(sets: readonly PromptSet[] = []) {
    for (const set of sets) this.add(set);
  }

  /**
   * Takes a capability's templates.
   *
   * @throws Error for a template that differs from what was released under its version, and for an id that another capability has: the program does not start
   */
  add(set: PromptSet): void {
    const [problem] = releaseProblems(set).filter(({ kind }) => kind !== 'not-released');
    if (problem !== undefined) throw new Error(explained(problem));
    const ids = new Set(set.templates.map(({ id }) => id));
    for (const id of ids) if (this.families.has(id)) throw new Error(`Two capabilities have a template "${id}"`);
    for (const id of ids) {
      const versions = set.templates.filter((template) => template.id === id);
      this.families.set(
        id,
        versions.sort((first, second) => compareVersions(second.version, first.version)),
      );
    }
    for (const template of set.templates) if (set.released[template.id]?.[template.version] !== undefined) this.released.add(template);
  }

  /** Whether the version stands in its capability's `released.json`; one that does not is a draft. */
  isReleased(template: PromptTemplate): boolean {
    return this.released.has(template);
  }

  /** The newest version of each template, by id. */
  list(): readonly PromptTemplate[] {
    return [...this.families.values()].flatMap(([newest]) => (newest === undefined ? [] : [newest])).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * All versions, newest first.
   *
   * @throws AppError PROMPT_NOT_FOUND
   */
  versionsOf(id: string): readonly [PromptTemplate, ...PromptTemplate[]] {
    const [newest, ...older] = this.families.get(id) ?? [];
    if (newest === undefined) throw promptErrors.PROMPT_NOT_FOUND({ id });
    return [newest, ...older];
  }

  /**
   * One version; the newest unless told.
   *
   * @throws AppError PROMPT_NOT_FOUND, PROMPT_VERSION_NOT_FOUND
   */
  find(id: string, version?: string): PromptTemplate {
    const versions = this.versionsOf(id);
    if (version === undefined) return versions[0];
    const found = versions.find((template) => template.version === version);
    if (found === undefined) throw promptErrors.PROMPT_VERSION_NOT_FOUND({ id, version });
    return found;
  }
}

function explained({ id, version, kind, advice }: ReleaseProblem): string {
  return `Template ${id} ${version}: ${kind}. ${advice}`;
}
