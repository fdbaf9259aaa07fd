import { Component, Injector, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Formats, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  PageHeaderComponent,
  type Problem,
  SkeletonComponent,
  problemFrom,
} from '@trivium/web/kit';
import { EndpointsClient } from '../client/endpoints-client';
import { type ConfiguredModel, ModelsClient, type ModelsOverview, type RegistryModel } from '../client/models-client';
import { ObservabilityClient } from '../client/observability-client';
import { CAN_MANAGE_MODELS } from '../models-access';
import { TrialPaneComponent } from '../trial/trial-pane.component';
import type { TrialTarget } from '../trial/trial-parameters';
import { ConfiguredModelComponent } from './configured-model.component';
import { MeasuredPlacesComponent } from './measured-places.component';
import { measuredPlaces } from './measured-places';
import { MemoryNeedComponent } from './memory-need.component';
import { overviewMessages } from './overview.messages';
import { RegistryTableComponent } from './registry-table.component';

const MINUTES_PER_DAY = 1_440;

/** The models of this installation, what is known of models, and how the places compare by what was measured here. */
@Component({
  selector: 'trivium-models-page',
  imports: [
    MatButtonModule,
    RouterLink,
    ConfiguredModelComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    MeasuredPlacesComponent,
    MemoryNeedComponent,
    PageHeaderComponent,
    RegistryTableComponent,
    SkeletonComponent,
    TrialPaneComponent,
  ],
  templateUrl: './models.page.html',
})
export class ModelsPage {
  private readonly client = inject(ModelsClient);
  private readonly endpoints = inject(EndpointsClient);
  private readonly observability = inject(ObservabilityClient);
  private readonly injector = inject(Injector);
  protected readonly canManage = inject(CAN_MANAGE_MODELS);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(overviewMessages);

  protected readonly overview = signal<ModelsOverview | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly measured = signal<ReturnType<typeof measuredPlaces> | undefined>(undefined);
  protected readonly hasNoMeasurements = signal(false);
  private readonly triedId = signal<string | undefined>(undefined);
  protected readonly tried = computed<TrialTarget | undefined>(() => {
    const model = this.overview()?.endpoints.find(({ endpoint }) => endpoint === this.triedId());
    return model && { ...model, name: model.name ?? model.endpoint };
  });

  protected readonly inMemory = computed(() => {
    const { files = [], processBytes = 0 } = this.overview()?.memory ?? {};
    if (files.length === 0) return undefined;
    const weights = this.formats.bytes(files.reduce((sum, { weightBytes }) => sum + weightBytes, 0));
    return { count: files.length, weights, process: this.formats.bytes(processBytes) };
  });

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.overview.set(await this.client.overview());
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
    if (this.canManage()) await this.measure();
  }

  /** Measured figures come from what administrators may see; the page is whole without them. */
  protected async measure(): Promise<void> {
    const [endpoints, figures] = await Promise.allSettled([this.endpoints.overview(), this.observability.read(MINUTES_PER_DAY)]);
    this.hasNoMeasurements.set(endpoints.status === 'rejected' && figures.status === 'rejected');
    this.measured.set(
      this.hasNoMeasurements()
        ? undefined
        : measuredPlaces({
            endpoints: endpoints.status === 'fulfilled' ? endpoints.value.items : [],
            engines: figures.status === 'fulfilled' ? figures.value.engines : [],
          }),
    );
  }

  protected canTry({ task, isServed }: ConfiguredModel): boolean {
    return this.canManage() && task === 'chat' && isServed;
  }

  protected try(endpoint: string | undefined): void {
    this.triedId.set(endpoint);
  }

  protected async showRegistered(id: string | null): Promise<void> {
    const model = this.overview()?.registry.find((entry) => entry.id === id);
    if (model) await this.show(model);
  }

  /** The drawer's code is loaded on first use. */
  protected async show(model: RegistryModel): Promise<void> {
    const [{ MatDialog }, { ModelDetailsDialog }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./model-details.dialog'),
    ]);
    this.injector.get(MatDialog).open(ModelDetailsDialog, {
      data: model,
      position: { top: '0', right: '0' },
      height: '100%',
      width: 'min(560px, 100vw)',
      maxWidth: '100vw',
      maxHeight: '100%',
      ariaLabel: model.title,
    });
  }
}
