import { Component, DestroyRef, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import {
  ApiClient,
  getMaterial,
  listMaterials,
  removeMaterial,
  restoreMaterial,
  retryMaterial,
  type MaterialResponse,
} from '@trivium/education/api-client';
import { translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  FileDropComponent,
  SkeletonComponent,
  Toasts,
  cursorList,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { CourseContext } from '../course/course-context.service';
import { MaterialCardComponent } from './material-card.component';
import { MaterialUpload } from './material-upload.service';
import { materialsMessages } from './materials.messages';
import { UploadListComponent } from './upload-list.component';
import { UploadQueue } from './upload-queue';

const ACCEPT = '.pdf,.epub,.docx,.md,.html,.txt,.zip';
/** As the server's own limit. */
const MAX_BYTES = 250_000_000;

type Shown = 'active' | 'removed';

/** The books and scripts of a course: add, watch being imported, open, remove. */
@Component({
  selector: 'trivium-materials-page',
  imports: [
    MatButtonModule,
    MatButtonToggleModule,
    EmptyStateComponent,
    ErrorPanelComponent,
    FileDropComponent,
    MaterialCardComponent,
    SkeletonComponent,
    UploadListComponent,
  ],
  templateUrl: './materials.page.html',
  styleUrl: './materials.page.css',
})
export class MaterialsPage {
  private readonly api = inject(ApiClient);
  private readonly upload = inject(MaterialUpload);
  private readonly toasts = inject(Toasts);
  protected readonly context = inject(CourseContext);
  protected readonly t = translator(materialsMessages);
  protected readonly accept = ACCEPT;
  protected readonly maxBytes = MAX_BYTES;

  readonly courseId = input.required<string>();

  protected readonly shown = signal<Shown>('active');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly list = cursorList<MaterialResponse>(async (cursor) => {
    // Inputs are set after the class is made; the first page is asked a moment later.
    await Promise.resolve();
    return this.api.invoke(listMaterials, { id: this.courseId(), shown: this.shown(), cursor, limit: 24 });
  });
  protected readonly queue = new UploadQueue(
    (file, options) => this.upload.send(this.courseId(), file, options),
    async () => {
      await this.list.reload();
      await this.context.reload();
    },
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.queue.stop());
  }

  protected async show(shown: Shown): Promise<void> {
    this.shown.set(shown);
    await this.list.reload({ clear: true });
  }

  /** The import's job ended: the material itself tells how. */
  protected async settle({ id }: MaterialResponse): Promise<void> {
    await this.attempt(async () => {
      const material = await this.api.invoke(getMaterial, { id: this.courseId(), mid: id });
      this.replace(material);
      if (material.state === 'ready') this.toasts.show(this.t('readyToast', { title: material.title }));
      await this.context.reload();
    });
  }

  protected async retry(material: MaterialResponse): Promise<void> {
    await this.attempt(async () => {
      const { jobId } = await this.api.invoke(retryMaterial, { id: this.courseId(), mid: material.id });
      this.replace({ ...material, state: 'importing', failure: null, jobId });
    });
  }

  protected async remove(material: MaterialResponse): Promise<void> {
    await this.attempt(async () => {
      await this.api.invoke(removeMaterial, { id: this.courseId(), mid: material.id });
      this.list.change((items) => items.filter(({ id }) => id !== material.id));
      this.toasts.show(this.t('removed', { title: material.title }), { undo: () => void this.restore(material) });
      await this.context.reload();
    });
  }

  protected async restore({ id, title }: MaterialResponse): Promise<void> {
    await this.attempt(async () => {
      await this.api.invoke(restoreMaterial, { id: this.courseId(), mid: id });
      this.toasts.show(this.t('restored', { title }));
      await this.show('active');
      await this.context.reload();
    });
  }

  private replace(material: MaterialResponse): void {
    this.list.change((items) => items.map((item) => (item.id === material.id ? material : item)));
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}
