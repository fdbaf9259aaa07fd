import { Component, DOCUMENT, ElementRef, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { DATA_CLASSES } from '@trivium/ai/inference/protocol';
import { label, LanguageService, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  PageHeaderComponent,
  type Problem,
  SkeletonComponent,
  Toasts,
  problemFrom,
} from '@trivium/web/kit';
import { firstValueFrom } from 'rxjs';
import { type Endpoint, type EndpointDraft, EndpointsClient, type EndpointsOverview } from '../client/endpoints-client';
import { modelsNavigationMessages } from '../navigation.messages';
import { termsMessages } from '../terms/terms.messages';
import { TrialPaneComponent } from '../trial/trial-pane.component';
import type { TrialTarget } from '../trial/trial-parameters';
import { CloudSwitchComponent } from './cloud-switch.component';
import { needsThisMachine } from './endpoint-presets';
import { EndpointRowComponent } from './endpoint-row.component';
import { settingsMessages } from './settings.messages';

type OwnEndpoint = Endpoint & { readonly kind: EndpointDraft['kind'] };

/** The models an administrator sets up: order, tests, and whether text may go to the cloud. */
@Component({
  selector: 'trivium-model-settings-page',
  imports: [
    MatButtonModule,
    CloudSwitchComponent,
    EmptyStateComponent,
    EndpointRowComponent,
    ErrorPanelComponent,
    PageHeaderComponent,
    SkeletonComponent,
    TrialPaneComponent,
  ],
  templateUrl: './model-settings.page.html',
  styleUrl: './model-settings.page.css',
})
export class ModelSettingsPage {
  private readonly client = inject(EndpointsClient);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly toasts = inject(Toasts);
  private readonly languages = inject(LanguageService);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(settingsMessages);
  protected readonly classes = computed(() => DATA_CLASSES.map((name) => ({ name: this.terms(name), text: this.terms(`${name}Text`) })));
  protected readonly back = computed(() => this.languages.text(label(modelsNavigationMessages, 'models')));

  protected readonly overview = signal<EndpointsOverview | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly announcement = signal('');
  private readonly triedId = signal<string | undefined>(undefined);
  protected readonly items = computed(() => [...(this.overview()?.items ?? [])].sort((first, second) => first.position - second.position));
  protected readonly tried = computed<TrialTarget | undefined>(() => {
    const endpoint = this.items().find(({ id }) => id === this.triedId());
    if (!endpoint) return undefined;
    const { id, name, place, maxDataClass, kind, baseUrl } = endpoint;
    const isOnThisMachine = kind === 'transformers' || needsThisMachine({ kind, baseUrl: baseUrl ?? undefined });
    return { endpoint: id, name, place, maxDataClass, isOnThisMachine: place === 'local' && isOnThisMachine };
  });

  constructor() {
    void this.load();
  }

  protected load(): Promise<void> {
    return this.attempt(async () => this.overview.set(await this.client.overview()));
  }

  /** The neighbour that an entry changes places with; the operator's entries stand where they are. */
  protected neighbour(endpoint: Endpoint, step: -1 | 1): Endpoint | undefined {
    const own = this.items().filter(({ origin }) => origin === 'organisation');
    return endpoint.origin === 'organisation' ? own[own.indexOf(endpoint) + step] : undefined;
  }

  protected async move(endpoint: Endpoint, step: -1 | 1): Promise<void> {
    const neighbour = this.neighbour(endpoint, step);
    if (!neighbour) return;
    const held = this.document.activeElement;
    await this.attempt(async () => {
      await this.client.change(endpoint.id, { position: neighbour.position });
      await this.refresh();
      const place = this.items().findIndex(({ id }) => id === endpoint.id) + 1;
      this.announcement.set(this.t('moved', { name: endpoint.name, place }));
    });
    afterNextRender(() => this.holdFocus(endpoint, held), { injector: this.injector });
  }

  protected async toggle({ id, isEnabled }: Endpoint): Promise<void> {
    await this.attempt(async () => {
      await this.client.change(id, { isEnabled: !isEnabled });
      await this.refresh();
    });
  }

  protected async remove({ id, name }: Endpoint): Promise<void> {
    await this.attempt(async () => {
      await this.client.remove(id);
      this.toasts.show(this.t('removed', { name }), { undo: () => void this.restore(id) });
      await this.refresh();
    });
  }

  protected async setCloud(isAllowed: boolean): Promise<void> {
    await this.attempt(async () => {
      const cloud = await this.client.setCloud(isAllowed);
      this.overview.update((overview) => overview && { ...overview, cloud });
    });
  }

  protected try(id: string | undefined): void {
    this.triedId.set(id);
  }

  /** The dialog's code is loaded on first use. */
  protected async open(endpoint: Endpoint | null): Promise<void> {
    const overview = this.overview();
    if (!overview || !(endpoint === null || isOwn(endpoint))) return;
    const [{ MatDialog }, { EndpointDialogComponent }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./endpoint-dialog.component'),
    ]);
    const data = { endpoint, files: overview.modelFolder.files, canUseThisMachine: overview.canUseThisMachine };
    const dialog = this.injector.get(MatDialog).open(EndpointDialogComponent, { data, width: '560px', maxWidth: '96vw' });
    if (await firstValueFrom(dialog.afterClosed())) await this.load();
  }

  /** An element that changes its place in the page loses the focus; whoever moves by keys goes on moving. */
  private holdFocus({ id }: Endpoint, held: Element | null): void {
    const rows = this.host.nativeElement.querySelectorAll<HTMLElement>('li[data-endpoint]');
    const row = Array.from(rows).find(({ dataset }) => dataset['endpoint'] === id);
    if (!row) return;
    const canHold = held instanceof HTMLButtonElement && !held.disabled && row.contains(held);
    (canHold ? held : row.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
  }

  private async restore(id: string): Promise<void> {
    await this.attempt(async () => {
      const { name } = await this.client.restore(id);
      this.toasts.show(this.t('restored', { name }));
      await this.refresh();
    });
  }

  private async refresh(): Promise<void> {
    this.overview.set(await this.client.overview());
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    this.isBusy.set(true);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}

function isOwn(endpoint: Endpoint): endpoint is OwnEndpoint {
  return endpoint.origin === 'organisation' && endpoint.kind !== 'transformers';
}
