import { Component, DestroyRef, computed, effect, inject, input, untracked } from '@angular/core';
import { ActivatedRoute, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, PageHeaderComponent, SkeletonComponent } from '@trivium/web/kit';
import { PageTitle } from '@trivium/web/shell';
import { CourseContext } from './course-context.service';
import type { CoursePlace } from './course-place';
import { courseMessages } from './course.messages';

/** The page of one course: its name, its tabs (made of the child routes that carry a `place`), and the open tab. */
@Component({
  selector: 'trivium-course-frame',
  imports: [
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    MatButtonModule,
    ErrorPanelComponent,
    IconComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  providers: [CourseContext],
  template: `
    <div class="tv-page">
      @if (context.course(); as course) {
        <trivium-page-header [heading]="course.title" [lead]="course.description" backLink="/" [backLabel]="t('back')" />
        @if (course.archivedAt) {
          <div class="bin tv-row" role="status">
            <span>{{ t('archived') }}</span>
            @if (course.canWrite) {
              <button matButton="outlined" type="button" (click)="context.restore()">{{ t('restore') }}</button>
            }
          </div>
        }
      } @else if (!context.problem()) {
        <trivium-skeleton [lines]="2" [heightPx]="24" />
      }
      @if (context.problem(); as problem) {
        <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="context.reload()" />
      }
      @if (context.course()) {
        <nav [attr.aria-label]="t('places')" tabindex="-1">
          @for (place of places(); track place.path) {
            <a
              #tab
              [routerLink]="place.link"
              routerLinkActive="here"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ exact: place.path === '' }"
              (isActiveChange)="$event && tab.scrollIntoView({ block: 'nearest', inline: 'center' })"
              ><trivium-icon [name]="place.icon" [size]="18" />{{ languages.text(place.label) }}</a
            >
          }
        </nav>
        <router-outlet />
      }
    </div>
  `,
  styles: `
    /* An element without content would still be a row of the page's grid. */
    router-outlet {
      display: none;
    }
    nav {
      display: flex;
      gap: 4px;
      overflow-x: auto;
      border-block-end: var(--trivium-hairline);
      scrollbar-width: none;
    }
    nav a {
      display: inline-flex;
      flex: none;
      align-items: center;
      gap: 8px;
      padding: 12px 16px;
      border-block-end: 2px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      font-weight: 550;
      text-decoration: none;
    }
    nav a:hover {
      color: var(--mat-sys-on-surface);
    }
    nav a:focus-visible {
      outline-offset: -2px;
    }
    nav a.here {
      border-block-end-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
    .bin {
      padding: 12px 16px;
      border-radius: var(--trivium-radius);
      background: var(--trivium-warning-container);
      color: var(--trivium-warning);
    }
    @media (max-width: 719px) {
      nav {
        margin-inline: -16px;
        padding-inline: 8px;
      }
      nav a {
        padding: 12px;
      }
    }
  `,
})
export class CourseFrameComponent {
  private readonly route = inject(ActivatedRoute);
  protected readonly context = inject(CourseContext);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(courseMessages);

  readonly courseId = input.required<string>();

  protected readonly places = computed(() => {
    const base = ['/courses', this.courseId()];
    const canWrite = this.context.course()?.canWrite === true;
    return (this.route.routeConfig?.children ?? []).flatMap(({ path = '', data }) => {
      const place = data?.['place'] as CoursePlace | undefined;
      return place && (canWrite || !place.forTeachers) ? [{ ...place, path, link: path === '' ? base : [...base, path] }] : [];
    });
  });

  constructor() {
    const titles = inject(PageTitle);
    effect(() => titles.setWhole(this.context.course()?.title ?? ''));
    inject(DestroyRef).onDestroy(() => titles.setWhole(''));
    effect(() => {
      const courseId = this.courseId();
      untracked(() => void this.context.open(courseId));
    });
  }
}
