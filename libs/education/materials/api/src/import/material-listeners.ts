import { Injectable } from '@nestjs/common';
import type { CourseId, MaterialId } from '@trivium/education/materials/domain';
import type { OrganisationId } from '@trivium/shared/kernel';

export interface MaterialEvent {
  readonly organisationId: OrganisationId;
  readonly courseId: CourseId;
  readonly materialId: MaterialId;
}

export interface MaterialListener {
  /** Runs inside the transaction that makes the material readable: put a job into the queue here, and both commit or neither. */
  onReady?(event: MaterialEvent): Promise<void>;
  /** Runs inside the transaction that removes it. */
  onRemoved?(event: MaterialEvent): Promise<void>;
}

/** Other capabilities say here what they do when a material comes or goes. */
@Injectable()
export class MaterialListeners {
  private readonly listeners: MaterialListener[] = [];

  add(listener: MaterialListener): void {
    this.listeners.push(listener);
  }

  async ready(event: MaterialEvent): Promise<void> {
    for (const listener of this.listeners) await listener.onReady?.(event);
  }

  async removed(event: MaterialEvent): Promise<void> {
    for (const listener of this.listeners) await listener.onRemoved?.(event);
  }
}
