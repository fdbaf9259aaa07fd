import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, type Problem, problemFrom } from '@trivium/web/kit';
import { CONTINUATIONS, type Endpoint, type EndpointDraft, EndpointsClient, type ModelFile } from '../client/endpoints-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { allowedClass, draftOf, type EndpointFields, faultsOf, type FieldFaults, fieldsOfEndpoint, fieldsOfPreset } from './endpoint-draft';
import { endpointDialogMessages } from './endpoint-dialog.messages';
import { ENDPOINT_PRESETS, type EndpointPreset, needsThisMachine, offeredClasses } from './endpoint-presets';

export interface EndpointDialogData {
  /** Null for a new one. */
  readonly endpoint: (Endpoint & { readonly kind: EndpointDraft['kind'] }) | null;
  readonly files: readonly ModelFile[];
  readonly canUseThisMachine: boolean;
}

/** Adds or changes a model of the organisation. Closes with the saved entry. */
@Component({
  selector: 'trivium-endpoint-dialog',
  imports: [MatButtonModule, MatCheckboxModule, MatDialogModule, MatFormFieldModule, MatInputModule, MatSelectModule, ErrorPanelComponent],
  templateUrl: './endpoint-dialog.component.html',
  styleUrl: './endpoint-dialog.component.css',
})
export class EndpointDialogComponent {
  private readonly client = inject(EndpointsClient);
  private readonly dialog = inject<MatDialogRef<EndpointDialogComponent, Endpoint>>(MatDialogRef);
  protected readonly data = inject<EndpointDialogData>(MAT_DIALOG_DATA);
  protected readonly figures = inject(Figures);
  protected readonly formats = inject(Formats);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(endpointDialogMessages);
  protected readonly presets = ENDPOINT_PRESETS;
  protected readonly continuations = CONTINUATIONS;

  protected readonly preset = signal<EndpointPreset | undefined>(this.data.endpoint ? undefined : this.firstPreset());
  protected readonly fields = signal<EndpointFields>(this.firstFields());
  protected readonly isTried = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly faults = computed<FieldFaults>(() => (this.isTried() ? faultsOf(this.fields()) : {}));
  protected readonly classes = computed(() => offeredClasses(this.fields()));
  protected readonly dataClass = computed(() => allowedClass(this.fields()));
  protected readonly classText = computed(() => this.terms(`${this.dataClass()}Text`));
  protected readonly isForbiddenHere = computed(() => !this.data.canUseThisMachine && needsThisMachine(this.fields()));
  protected readonly fileFacts = computed(() => {
    const file = this.data.files.find(({ name }) => name === this.fields().file);
    if (!file) return '';
    return this.t('fileFacts', {
      bytes: this.figures.bytes(file.bytes),
      architecture: file.architecture ?? this.terms('unknown'),
      total: this.figures.parameters(file.totalParameters),
      activated: this.figures.parameters(file.activatedParameters),
      used: this.figures.count(file.expertsUsed),
      experts: this.figures.count(file.experts),
    });
  });

  protected choose(preset: EndpointPreset): void {
    this.preset.set(preset);
    this.fields.set(fieldsOfPreset(preset, this.fields().name));
  }

  protected titleOf({ id, title }: EndpointPreset): string {
    return title ?? this.t(id === 'gguf' ? 'gguf' : 'other');
  }

  protected isOffered(preset: EndpointPreset): boolean {
    return this.data.canUseThisMachine || !needsThisMachine(preset);
  }

  protected edit(edit: Partial<EndpointFields>): void {
    this.fields.update((fields) => ({ ...fields, ...edit }));
  }

  protected async save(): Promise<void> {
    this.isTried.set(true);
    if (Object.keys(faultsOf(this.fields())).length > 0 || this.isForbiddenHere() || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const { endpoint } = this.data;
    const draft = draftOf(this.fields());
    try {
      this.dialog.close(endpoint ? await this.client.change(endpoint.id, draft) : await this.client.create(withoutNull(draft)));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private firstPreset(): EndpointPreset | undefined {
    return ENDPOINT_PRESETS.find((preset) => this.isOffered(preset));
  }

  private firstFields(): EndpointFields {
    const { endpoint } = this.data;
    const preset = this.preset() ?? ENDPOINT_PRESETS[0];
    if (endpoint) return fieldsOfEndpoint(endpoint);
    if (!preset) throw new Error('There are no presets.');
    return fieldsOfPreset(preset);
  }
}

/** A new entry leaves out what a change sets to nothing. */
function withoutNull(draft: EndpointDraft): EndpointDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null)) as unknown as EndpointDraft;
}
