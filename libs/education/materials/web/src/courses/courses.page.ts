import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { firstValueFrom } from 'rxjs';
import { ApiClient, archiveCourse, listCourses, restoreCourse, type CourseResponse } from '@trivium/education/api-client';
import { Formats, label, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  cursorList,
  problemFrom,
  useShortcuts,
  type Problem,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { coursesMessages } from './courses.messages';

type Shown = 'active' | 'archived';

/** The start page: the courses a person may read; teachers make, change and remove them here. */
@Component({
  selector: 'trivium-courses-page',
  imports: [
    RouterLink,
    MatButtonModule,
    MatButtonToggleModule,
    MatMenuModule,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SearchFieldComponent,
    SkeletonComponent,
  ],
  templateUrl: './courses.page.html',
  styleUrl: './courses.page.css',
})
export class CoursesPage {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(SessionService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(coursesMessages);

  protected readonly isTeacher = this.session.can('courses:write');
  protected readonly now = new Date();
  protected readonly q = signal('');
  protected readonly shown = signal<Shown>('active');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly list = cursorList<CourseResponse>((cursor) =>
    this.api.invoke(listCourses, { q: this.q() || undefined, shown: this.shown(), cursor, limit: 24 }),
  );

  constructor() {
    if (this.isTeacher) {
      const group = label(coursesMessages, 'groupKeyboard');
      useShortcuts({ keys: 'n', label: label(coursesMessages, 'create'), group, run: () => void this.edit(null) });
    }
  }

  protected async find(words: string): Promise<void> {
    if (words === this.q()) return;
    this.q.set(words);
    await this.list.reload();
  }

  protected async show(shown: Shown): Promise<void> {
    this.shown.set(shown);
    await this.list.reload({ clear: true });
  }

  /** Opens the dialog of a new course, or of the given one. */
  protected async edit(course: CourseResponse | null): Promise<void> {
    const { CourseDialogComponent } = await import('./course-dialog.component');
    const dialog = this.dialogs.open<unknown, CourseResponse | null, CourseResponse>(CourseDialogComponent, {
      data: course,
      width: '520px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    if (!course) {
      await this.router.navigate(['/courses', saved.id]);
      return;
    }
    this.list.change((items) => items.map((item) => (item.id === saved.id ? saved : item)));
    this.toasts.show(this.t('saved', { title: saved.title }));
  }

  protected async archive(course: CourseResponse): Promise<void> {
    const { id, title } = course;
    if (!(await this.attempt(() => this.api.invoke(archiveCourse, { id })))) return;
    this.list.change((items) => items.filter((item) => item.id !== id));
    this.toasts.show(this.t('archived', { title }), { undo: () => void this.restore(course) });
  }

  protected async restore({ id, title }: CourseResponse): Promise<void> {
    if (!(await this.attempt(() => this.api.invoke(restoreCourse, { id })))) return;
    this.toasts.show(this.t('restored', { title }));
    await this.list.reload();
  }

  private async attempt(act: () => Promise<unknown>): Promise<boolean> {
    this.problem.set(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      this.problem.set(problemFrom(error));
      return false;
    }
  }
}
