import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { translator } from '@trivium/web/i18n';
import { IconComponent, SkeletonComponent } from '@trivium/web/kit';
import { TutorClient, type FoundPassage } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';
import { readerPlace } from './reader-place';

/** A section is worth naming when its passage holds this share of the question's words, weighed by rarity; the server's own bound. */
const NEAR_COVERAGE = 0.35;
const MAX_SECTIONS = 3;
const SEARCHED_PASSAGES = 12;

/** The first passage of each section that comes close enough to the question, the closest first. */
export function nearestSections(found: readonly FoundPassage[]): readonly FoundPassage[] {
  const bySection = new Map<string, FoundPassage>();
  for (const passage of found)
    if (passage.coverage >= NEAR_COVERAGE && !bySection.has(passage.sectionId)) bySection.set(passage.sectionId, passage);
  return [...bySection.values()].slice(0, MAX_SECTIONS);
}

/** Where to look when the tutor found no answer: sections that share words with the question, each a link into the book. */
@Component({
  selector: 'trivium-nearest-sections',
  imports: [RouterLink, IconComponent, SkeletonComponent],
  template: `
    @if (state() === 'loading') {
      <trivium-skeleton [lines]="2" />
    } @else if (state() === 'failed') {
      <p class="tv-small tv-muted">{{ t('nearFailed') }}</p>
    } @else if (links().length > 0) {
      <h3>{{ t('nearTitle') }}</h3>
      <ul>
        @for (section of links(); track section.sectionId) {
          <li>
            <a [routerLink]="section.place.path" [queryParams]="section.place.query">
              <trivium-icon name="menu_book" [size]="18" />
              <span
                ><strong>{{ section.section }}</strong
                ><span class="tv-small path">{{ section.materialTitle }}</span></span
              >
            </a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    h3 {
      font-size: 0.8125rem;
      font-weight: 550;
    }
    ul {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 8px 12px;
      border-radius: var(--trivium-radius-small);
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
      line-height: 1.4;
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    a:hover strong {
      text-decoration: underline;
    }
    strong {
      display: block;
      font-size: 0.875rem;
      font-weight: 550;
    }
    .path {
      color: var(--mat-sys-on-surface-variant);
    }
    trivium-icon {
      color: var(--mat-sys-primary);
    }
  `,
})
export class NearestSectionsComponent {
  private readonly client = inject(TutorClient);
  protected readonly t = translator(tutorMessages);

  readonly courseId = input.required<string>();
  readonly question = input.required<string>();
  private readonly sections = signal<readonly FoundPassage[]>([]);
  protected readonly links = computed(() =>
    this.sections().map((section) => ({ ...section, place: readerPlace(this.courseId(), section) })),
  );
  protected readonly state = signal<'loading' | 'ready' | 'failed'>('loading');

  constructor() {
    effect((onCleanup) => {
      let isStale = false;
      onCleanup(() => (isStale = true));
      this.client.search(this.courseId(), this.question(), SEARCHED_PASSAGES).then(
        (found) => {
          if (isStale) return;
          this.sections.set(nearestSections(found));
          this.state.set('ready');
        },
        () => {
          if (!isStale) this.state.set('failed');
        },
      );
    });
  }
}
