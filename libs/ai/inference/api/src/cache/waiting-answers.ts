import type { OrganisationId } from '@trivium/shared/kernel';
import type { CachedAnswer } from './cached-answers.repository';

interface Batch {
  readonly answers: Map<string, CachedAnswer>;
  readonly saved: Promise<void>;
}

/**
 * Answers on their way into the database, those of a second in one transaction: one for each would cost the next call more than all the rest of the client. A process that is
 * killed loses them, and the model is asked again.
 */
export class WaitingAnswers {
  private readonly batches = new Map<OrganisationId, Batch>();

  constructor(
    private readonly saveAfterMs: number,
    private readonly save: (organisationId: OrganisationId, answers: readonly CachedAnswer[]) => Promise<void>,
  ) {}

  find(organisationId: OrganisationId, key: string): CachedAnswer | undefined {
    return this.batches.get(organisationId)?.answers.get(key);
  }

  /** Resolves when the answer is saved. */
  add(organisationId: OrganisationId, answer: CachedAnswer): Promise<void> {
    const batch = this.batches.get(organisationId) ?? this.begin(organisationId);
    batch.answers.set(answer.key, answer);
    return batch.saved;
  }

  drop(organisationId: OrganisationId): void {
    this.batches.get(organisationId)?.answers.clear();
  }

  private begin(organisationId: OrganisationId): Batch {
    const answers = new Map<string, CachedAnswer>();
    const saved = new Promise<void>((resolve) => setTimeout(resolve, this.saveAfterMs).unref()).then(async () => {
      this.batches.delete(organisationId);
      if (answers.size > 0) await this.save(organisationId, [...answers.values()]);
    });
    const batch = { answers, saved };
    this.batches.set(organisationId, batch);
    return batch;
  }
}
