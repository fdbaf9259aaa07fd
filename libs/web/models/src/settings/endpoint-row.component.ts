import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, type Problem, problemFrom } from '@trivium/web/kit';
import { type Endpoint, type EndpointTest, EndpointsClient } from '../client/endpoints-client';
import { CapabilityListComponent } from '../overview/capability-list.component';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { hostOf } from './endpoint-presets';
import { settingsMessages } from './settings.messages';

/** One entry of the list: what it is, its test, and what can be done with it. The page does what changes the list. */
@Component({
  selector: 'trivium-endpoint-row',
  imports: [MatButtonModule, MatProgressBarModule, CapabilityListComponent, ErrorPanelComponent, IconComponent],
  templateUrl: './endpoint-row.component.html',
  styleUrl: './endpoint-row.component.css',
  host: { '(keydown)': 'moveByKey($event)' },
})
export class EndpointRowComponent {
  private readonly client = inject(EndpointsClient);
  protected readonly formats = inject(Formats);
  protected readonly figures = inject(Figures);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(settingsMessages);

  readonly endpoint = input.required<Endpoint>();
  readonly canMoveUp = input(false);
  readonly canMoveDown = input(false);
  readonly isBusy = input(false);
  /** -1 is up, 1 is down. */
  readonly move = output<-1 | 1>();
  readonly edit = output();
  readonly switched = output();
  readonly remove = output();
  readonly try = output();

  protected readonly isTesting = signal(false);
  protected readonly result = signal<EndpointTest | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isOwn = computed(() => this.endpoint().origin === 'organisation');
  protected readonly facts = computed(() => {
    const endpoint = this.endpoint();
    const host = hostOf(endpoint);
    return [
      endpoint.model,
      ...(endpoint.file ? [this.t('file', { file: endpoint.file })] : []),
      ...(host ? [host] : []),
      this.terms('upTo', { class: this.terms(endpoint.maxDataClass) }),
      ...(endpoint.file ? [] : [this.t(endpoint.hasApiKey ? 'keySet' : 'noKey')]),
    ].join(' · ');
  });
  /** The last test that the server remembers, until a new one has been made here. */
  protected readonly last = computed(() => (this.result() ? null : this.endpoint().lastTest));

  /** Alt with an arrow moves the entry that holds the focus, so that order needs no pointer. */
  protected moveByKey(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const isUp = event.key === 'ArrowUp';
    if (!this.isBusy() && (isUp ? this.canMoveUp() : this.canMoveDown())) this.move.emit(isUp ? -1 : 1);
  }

  protected async test(): Promise<void> {
    if (this.isTesting()) return;
    this.isTesting.set(true);
    this.problem.set(undefined);
    this.result.set(undefined);
    try {
      this.result.set(await this.client.test(this.endpoint().id));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isTesting.set(false);
    }
  }
}
