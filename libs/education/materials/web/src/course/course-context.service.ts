import { Injectable, computed, inject, signal } from '@angular/core';
import { ApiClient, getCourse, restoreCourse, type CourseResponse } from '@trivium/education/api-client';
import { problemFrom, type Problem } from '@trivium/web/kit';

/** The course whose page is open; provided by the course's frame for the pages inside it. */
@Injectable()
export class CourseContext {
  private readonly api = inject(ApiClient);
  private readonly held = signal<CourseResponse | undefined>(undefined);
  private readonly failure = signal<Problem | undefined>(undefined);
  private id = '';

  readonly course = this.held.asReadonly();
  readonly problem = this.failure.asReadonly();
  readonly canWrite = computed(() => this.held()?.canWrite === true && this.held()?.archivedAt === null);

  async open(courseId: string): Promise<void> {
    if (courseId !== this.id) this.held.set(undefined);
    this.id = courseId;
    await this.reload();
  }

  /** Reads the course again, for counts that changed. What is shown stays when that fails. */
  async reload(): Promise<void> {
    const id = this.id;
    this.failure.set(undefined);
    try {
      const course = await this.api.invoke(getCourse, { id });
      if (id === this.id) this.held.set(course);
    } catch (error) {
      if (id === this.id) this.failure.set(problemFrom(error));
    }
  }

  async restore(): Promise<void> {
    try {
      this.held.set(await this.api.invoke(restoreCourse, { id: this.id }));
    } catch (error) {
      this.failure.set(problemFrom(error));
    }
  }
}
