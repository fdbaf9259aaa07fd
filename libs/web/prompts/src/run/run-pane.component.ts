import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { DATA_CLASSES, type DataClass } from '@trivium/ai/inference/protocol';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { Drafts, ErrorPanelComponent, IconComponent, type Problem, problemFrom } from '@trivium/web/kit';
import { type ModelFit, type PromptDetail, type PromptLanguage, PromptsClient, type RenderedPrompt } from '../client/prompts-client';
import { PROMPTS_ACCESS } from '../prompts-access';
import { termsMessages } from '../terms/terms.messages';
import { type ExampleFields, fieldsFrom, fieldsOf, missingSlots, variablesOf } from './example-draft';
import { ExampleFieldsComponent } from './example-fields.component';
import { RunResultComponent } from './run-result.component';
import { RunSession } from './run-session';
import { runMessages } from './run.messages';
import { SentPromptComponent } from './sent-prompt.component';

/** The name by which the program is left the choice of a model. */
const ANY_MODEL = 'auto';

/** Runs a template on an example and shows what comes, while it comes. */
@Component({
  selector: 'trivium-run-pane',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    RouterLink,
    ErrorPanelComponent,
    ExampleFieldsComponent,
    IconComponent,
    RunResultComponent,
    SentPromptComponent,
  ],
  providers: [RunSession],
  templateUrl: './run-pane.component.html',
})
export class RunPaneComponent {
  private readonly client = inject(PromptsClient);
  private readonly drafts = inject(Drafts);
  private readonly formats = inject(Formats);
  private readonly languages = inject(LanguageService);
  private readonly access = inject(PROMPTS_ACCESS);
  protected readonly session = inject(RunSession);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(runMessages);
  protected readonly anyModel = ANY_MODEL;

  readonly prompt = input.required<PromptDetail>();
  /** That of the page; another may be chosen for the run. */
  readonly language = input.required<PromptLanguage>();

  private readonly id = computed(() => this.prompt().id);
  protected readonly fields = linkedSignal<ExampleFields>(() => fieldsFrom(this.drafts.read(draftKey(this.id()))));
  /** What stood in the form before the example of the template was filled in. */
  protected readonly replaced = linkedSignal<string, ExampleFields | undefined>({ source: this.id, computation: () => undefined });
  protected readonly runLanguage = linkedSignal(() => this.language());
  protected readonly model = linkedSignal<string, string>({ source: this.id, computation: () => ANY_MODEL });
  protected readonly dataClass = linkedSignal<DataClass>(() => this.prompt().dataClass);
  protected readonly sent = signal<RenderedPrompt | undefined>(undefined);
  protected readonly sentProblem = signal<Problem | undefined>(undefined);
  protected readonly isPreparing = signal(false);

  protected readonly canRun = this.access.canRun;
  /** A run may raise the class of its template, never lower it. */
  protected readonly classes = computed(() => DATA_CLASSES.slice(DATA_CLASSES.indexOf(this.prompt().dataClass)));
  protected readonly hasModels = computed(() => this.prompt().models.length > 0);
  protected readonly mayLeave = computed(() => {
    const models = this.prompt().models.filter(({ isAllowed, place }) => isAllowed && place === 'cloud');
    return this.model() === ANY_MODEL ? models.length > 0 : models.some(({ endpoint }) => endpoint === this.model());
  });
  protected readonly missing = computed(() => {
    const slots = missingSlots(this.prompt().slots, this.fields());
    return this.formats.list(slots.map(({ title }) => this.languages.text(title)));
  });
  protected readonly isComplete = computed(() => this.missing() === '');
  protected readonly isSendable = computed(() => this.isComplete() && this.canRun() && this.hasModels() && !this.session.isRunning());

  protected fillIn(): void {
    const before = this.fields();
    const { slots, trial } = this.prompt();
    this.edit(fieldsOf(slots, trial[this.runLanguage()]));
    this.replaced.set(before);
  }

  protected takeBack(): void {
    const before = this.replaced();
    if (before !== undefined) this.edit(before);
  }

  protected edit(fields: ExampleFields): void {
    this.fields.set(fields);
    this.replaced.set(undefined);
    this.sent.set(undefined);
    this.drafts.write(draftKey(this.id()), JSON.stringify(fields));
  }

  protected nameOf({ model, endpoint, isAllowed }: ModelFit): string {
    const name = model === endpoint ? model : `${model} · ${endpoint}`;
    return isAllowed ? name : this.t('notAllowed', { model: name });
  }

  protected async preview(): Promise<void> {
    if (!this.isComplete() || this.isPreparing()) return;
    this.sentProblem.set(undefined);
    this.isPreparing.set(true);
    const asked = this.fields();
    try {
      const sent = await this.client.render(this.id(), this.example());
      // What was typed meanwhile would be another prompt.
      if (asked === this.fields()) this.sent.set(sent);
    } catch (error) {
      this.sentProblem.set(problemFrom(error));
    } finally {
      this.isPreparing.set(false);
    }
  }

  protected async run(): Promise<void> {
    if (!this.isSendable()) return;
    await this.session.run(this.id(), { ...this.example(), model: this.model(), dataClass: this.dataClass() });
  }

  private example() {
    const { slots, variables: schema, shown: version } = this.prompt();
    return { language: this.runLanguage(), version, variables: variablesOf(slots, { fields: this.fields(), schema }) };
  }
}

function draftKey(id: string): string {
  return `prompt-example.${id}`;
}
