import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { AiLabelComponent, Clipboard, ErrorPanelComponent, IconComponent } from '@trivium/web/kit';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { type Handover, RunSession } from './run-session';
import { runMessages } from './run.messages';

/** What came of a run, while it comes and after: text, form, tokens, cost, and how it ended. */
@Component({
  selector: 'trivium-run-result',
  imports: [MatButtonModule, AiLabelComponent, ErrorPanelComponent, IconComponent],
  templateUrl: './run-result.component.html',
  styleUrl: './run-result.component.css',
})
export class RunResultComponent {
  private readonly clipboard = inject(Clipboard);
  protected readonly figures = inject(Figures);
  protected readonly session = inject(RunSession);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(runMessages);

  private readonly copiedText = signal('');
  protected readonly isCopied = computed(() => this.session.text() !== '' && this.session.text() === this.copiedText());
  protected readonly engine = computed(() => this.session.end()?.answeredBy ?? this.session.start());
  protected readonly generation = computed(() => {
    const engine = this.engine();
    return engine && { engine: engine.place, model: engine.model };
  });
  protected readonly unsent = computed(() => (this.session.start()?.unsentParameters ?? []).map((name) => this.terms(name)).join(', '));
  protected readonly promptTokens = computed(() => {
    const { promptTokens = 0, cacheHitTokens = null } = this.session.end() ?? {};
    const tokens = this.figures.tokens(promptTokens);
    return cacheHitTokens === null ? tokens : this.t('cached', { tokens, cached: cacheHitTokens });
  });
  protected readonly progress = computed(() => {
    const count = this.session.text().length + this.session.reasoning().length;
    return count === 0 ? this.t('waiting') : this.t('writing', { count });
  });

  /** Said once at the start and once at the end: a screen reader that follows each piece would never come to rest. */
  protected readonly spoken = computed(() => {
    if (this.session.isRunning()) return this.t('isRunning');
    return this.session.end() ? this.t('isDone') : '';
  });

  protected wordsOf({ from, to, afterCharacters: count }: Handover): string {
    return count === undefined ? this.t('restarted', { from, to }) : this.t('continued', { from, to, count });
  }

  protected async copy(): Promise<void> {
    const text = this.session.text();
    if (await this.clipboard.copyGenerated(text, this.generation() ?? { engine: 'local' })) this.copiedText.set(text);
  }
}
