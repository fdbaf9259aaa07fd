import { Injectable } from '@nestjs/common';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';

export interface ModelChange {
  readonly organisationId: OrganisationId;
  readonly changedBy: UserId;
}

/** Told that an organisation uses another version. What it writes commits with the change, or neither does. */
export interface ModelChangeObserver {
  modelChanged(change: ModelChange): Promise<void>;
}

/** Where others of this process hear that an organisation's texts are judged by another version from now on. */
@Injectable()
export class ModelChanges {
  private readonly observers = new Set<ModelChangeObserver>();

  /** @returns what ends the listening */
  listen(observer: ModelChangeObserver): () => void {
    this.observers.add(observer);
    return () => void this.observers.delete(observer);
  }

  /** Inside the transaction of the change. */
  async tell(change: ModelChange): Promise<void> {
    for (const observer of this.observers) await observer.modelChanged(change);
  }
}
