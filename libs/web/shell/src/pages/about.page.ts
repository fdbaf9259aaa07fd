import { Component, computed, inject, signal } from '@angular/core';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, PageHeaderComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { ShellClient, type About, type AboutEntry } from '../api/shell-client';
import { SHELL_OPTIONS } from '../options';
import { pagesMessages } from './pages.messages';

const ENGINES = {
  embedded: { title: 'embedded', text: 'embeddedText', icon: 'verified' },
  local: { title: 'local', text: 'localText', icon: 'dns' },
  cloud: { title: 'cloud', text: 'cloudText', icon: 'cloud_queue' },
  edge: { title: 'edge', text: 'edgeText', icon: 'devices' },
} as const;

/** Engines of the database as their makers write them. */
const DATABASES: Readonly<Record<string, string>> = { pglite: 'PGlite', postgres: 'PostgreSQL' };

/** What the configuration says of a build that nobody gave its commit to. */
const COMMIT_UNKNOWN = 'unknown';

/** Which engines and models answer here, and which version runs. */
@Component({
  selector: 'trivium-about-page',
  imports: [ErrorPanelComponent, IconComponent, PageHeaderComponent, SkeletonComponent],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('aboutTitle')" [lead]="t('aboutLead')" />
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
      }
      @if (about(); as about) {
        <section class="tv-stack">
          <div>
            <h2>{{ t('engines') }}</h2>
            <p class="tv-muted">{{ t('enginesLead') }}</p>
          </div>
          <div class="engines">
            @for (engine of engines(); track $index) {
              <div class="tv-card engine">
                <trivium-icon [name]="engine.icon" [size]="28" />
                <h3>{{ engine.title }}</h3>
                <p class="tv-small tv-muted">{{ engine.text }}</p>
              </div>
            }
          </div>
        </section>
        <section class="tv-card tv-stack">
          <h2>{{ t('models') }}</h2>
          @for (model of models(); track $index) {
            <div class="tv-row">
              <strong>{{ model.name }}</strong>
              @for (fact of model.facts; track $index) {
                <span class="tv-chip">{{ fact }}</span>
              }
            </div>
          } @empty {
            <p class="tv-muted">{{ t('noModels') }}</p>
          }
        </section>
        <section class="tv-card tv-stack">
          <h2>{{ t('system') }}</h2>
          <dl class="tv-facts">
            <dt>{{ languages.text(options.product) }}</dt>
            <dd>{{ t('version') }} {{ about.version }}</dd>
            <dt>{{ t('commit') }}</dt>
            <dd>
              @if (isCommitKnown()) {
                <code>{{ about.commit }}</code>
              } @else {
                {{ t('commitUnknown') }}
              }
            </dd>
            @if (about.database; as database) {
              <dt>{{ t('database') }}</dt>
              <dd>{{ databases[database.engine] ?? database.engine }} {{ database.version }}</dd>
            }
          </dl>
        </section>
      } @else if (!problem()) {
        <trivium-skeleton [lines]="6" [heightPx]="24" />
      }
    </div>
  `,
  styles: `
    .engines {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
      gap: 16px;
    }
    .engine {
      display: grid;
      gap: 4px;
      align-content: start;
    }
    .engine trivium-icon {
      margin-block-end: 8px;
      color: var(--mat-sys-primary);
    }
  `,
})
export class AboutPage {
  protected readonly databases = DATABASES;
  private readonly client = inject(ShellClient);
  protected readonly options = inject(SHELL_OPTIONS);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(pagesMessages);

  protected readonly about = signal<About | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isCommitKnown = computed(() => this.about()?.commit !== COMMIT_UNKNOWN);
  protected readonly engines = computed(() =>
    (this.about()?.inference?.engines ?? []).map((entry) => {
      const id = nameOf(entry);
      const known = Object.entries(ENGINES).find(([name]) => name === id)?.[1];
      return known ? { icon: known.icon, title: this.t(known.title), text: this.t(known.text) } : { icon: 'memory', title: id, text: '' };
    }),
  );
  protected readonly models = computed(() =>
    (this.about()?.inference?.models ?? []).map((entry) => ({ name: nameOf(entry), facts: factsOf(entry) })),
  );

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.about.set(await this.client.about());
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}

const NAME_KEYS = ['model', 'name', 'id', 'engine', 'kind'];

function nameOf(entry: AboutEntry): string {
  if (typeof entry === 'string') return entry;
  const key = NAME_KEYS.find((name) => typeof entry[name] === 'string');
  return key ? String(entry[key]) : '';
}

function factsOf(entry: AboutEntry): readonly string[] {
  if (typeof entry === 'string') return [];
  const name = nameOf(entry);
  return Object.values(entry).filter((value): value is string => typeof value === 'string' && value !== name);
}
