import { Component, ElementRef, afterRenderEffect, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { ApiClient, getOutline, getPassage, getSection, type OutlineResponse, type SectionResponse } from '@trivium/education/api-client';
import { label, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  SkeletonComponent,
  problemFrom,
  useShortcuts,
  type Problem,
} from '@trivium/web/kit';
import { PageTitle } from '@trivium/web/shell';
import { DocumentBlocksComponent, type BlockHighlight } from './document-blocks.component';
import { firstReadable } from './outline-rows';
import { OutlineTreeComponent } from './outline-tree.component';
import { readingMessages } from './reading.messages';

/** Reads a material: contents beside the open section. `?passage=<id>` opens the section of a cited passage and highlights its words. */
@Component({
  selector: 'trivium-reader-page',
  imports: [
    RouterLink,
    MatButtonModule,
    DocumentBlocksComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    OutlineTreeComponent,
    SkeletonComponent,
  ],
  templateUrl: './reader.page.html',
  styleUrl: './reader.page.css',
})
export class ReaderPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly article = viewChild<ElementRef<HTMLElement>>('article');
  protected readonly t = translator(readingMessages);

  readonly courseId = input.required<string>();
  readonly materialId = input.required<string>();
  readonly sectionId = input<string>();
  readonly passage = input<string>();

  protected readonly outline = signal<OutlineResponse | undefined>(undefined);
  protected readonly section = signal<SectionResponse | undefined>(undefined);
  protected readonly highlight = signal<readonly BlockHighlight[]>([]);
  protected readonly isPassageGone = signal(false);
  protected readonly isLoading = signal(true);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** On narrow screens the contents fold away; on wide ones they always show. */
  protected readonly isContentsOpen = signal(false);
  private question = 0;
  private mustScroll = false;

  protected readonly source = computed(() => ({ courseId: this.courseId(), materialId: this.materialId() }));
  protected readonly ancestors = computed(() => this.section()?.section.path.slice(0, -1) ?? []);
  protected readonly pages = computed(() => {
    const { firstPage, lastPage } = this.section() ?? {};
    if (!firstPage) return '';
    return lastPage && lastPage !== firstPage ? this.t('pages', { from: firstPage, to: lastPage }) : this.t('page', { page: firstPage });
  });

  constructor() {
    effect(() => {
      this.courseId();
      this.materialId();
      this.sectionId();
      this.passage();
      untracked(() => void this.load());
    });
    afterRenderEffect(() => {
      this.section();
      this.highlight();
      if (this.mustScroll) this.scroll();
    });
    const group = label(readingMessages, 'keyboard');
    useShortcuts(
      { keys: 'k', label: label(readingMessages, 'previous'), group, run: () => this.step('previous') },
      { keys: 'j', label: label(readingMessages, 'next'), group, run: () => this.step('next') },
    );
  }

  protected open(sectionId: string): void {
    this.isContentsOpen.set(false);
    void this.router.navigate(['/courses', this.courseId(), 'materials', this.materialId(), sectionId]);
  }

  protected async load(): Promise<void> {
    const question = ++this.question;
    const { courseId: id, materialId: mid } = this.source();
    this.problem.set(undefined);
    this.isLoading.set(true);
    try {
      const outline = await this.outlineOf(id, mid);
      const found = await this.sectionToOpen(id, outline);
      const section = found.sectionId ? await this.api.invoke(getSection, { id, mid, sid: found.sectionId }) : undefined;
      if (question !== this.question) return;
      this.outline.set(outline);
      this.highlight.set(found.highlight);
      this.isPassageGone.set(found.isGone);
      // The first section stands below the bar already; a later one, or a passage, has to be brought into sight.
      this.mustScroll = this.section() !== undefined || found.highlight.length > 0;
      this.section.set(section);
      this.title.set([section?.section.title, outline.title].filter(Boolean).join(' · '));
    } catch (error) {
      if (question === this.question) this.problem.set(problemFrom(error));
    }
    if (question === this.question) this.isLoading.set(false);
  }

  private async outlineOf(id: string, mid: string): Promise<OutlineResponse> {
    const held = this.outline();
    return held?.materialId === mid ? held : this.api.invoke(getOutline, { id, mid });
  }

  private async sectionToOpen(
    id: string,
    outline: OutlineResponse,
  ): Promise<{ readonly sectionId?: string; readonly highlight: readonly BlockHighlight[]; readonly isGone: boolean }> {
    const passageId = this.passage();
    let isGone = false;
    if (passageId) {
      try {
        const passage = await this.api.invoke(getPassage, { id, passageId });
        if (passage.materialId === outline.materialId)
          return { sectionId: passage.section.id, highlight: passage.highlight, isGone: false };
        isGone = true;
      } catch (error) {
        // The material was imported anew since the link was made; the book itself is still worth opening. Any other failure is told.
        if (problemFrom(error).code !== 'PASSAGE_NOT_FOUND' && problemFrom(error).status !== 422) throw error;
        isGone = true;
      }
    }
    return { sectionId: this.sectionId() ?? firstReadable(outline.sections)?.id, highlight: [], isGone };
  }

  private step(to: 'previous' | 'next'): void {
    const link = this.section()?.[to];
    if (link) this.open(link.id);
  }

  private scroll(): void {
    const article = this.article()?.nativeElement;
    if (!article) return;
    this.mustScroll = false;
    const mark = article.querySelector('mark, .marked');
    if (mark) mark.scrollIntoView({ block: 'center' });
    else article.scrollIntoView({ block: 'start' });
  }
}
