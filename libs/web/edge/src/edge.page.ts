import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Formats, translator } from '@trivium/web/i18n';
import { AiLabelComponent, Clipboard, type GenerationMark, IconComponent, PageHeaderComponent } from '@trivium/web/kit';
import { EdgeSession } from './edge-session';
import { edgeMessages } from './edge.messages';

/** Loads a model into the browser and asks it: the mode of deployment in which nothing leaves the device. */
@Component({
  selector: 'trivium-edge-page',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    AiLabelComponent,
    IconComponent,
    PageHeaderComponent,
  ],
  templateUrl: './edge.page.html',
  styleUrl: './edge.page.css',
})
export class EdgePage {
  private readonly clipboard = inject(Clipboard);
  protected readonly session = inject(EdgeSession);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(edgeMessages);
  protected readonly prompt = signal('');
  protected readonly isCopied = signal(false);
  protected readonly generation = computed<GenerationMark>(() => ({ engine: 'edge', model: this.session.fileName() }));

  protected readonly expertsText = computed(() => {
    const experts = this.session.facts()?.experts;
    return experts ? this.t('expertsText', { used: experts.used, total: experts.total }) : this.t('dense');
  });

  protected choose(field: HTMLInputElement): void {
    const [file] = Array.from(field.files ?? []);
    // The same file may be chosen again after it failed.
    field.value = '';
    if (file) void this.session.load(file);
  }

  protected ask(): void {
    this.isCopied.set(false);
    if (this.prompt().trim() !== '') void this.session.ask(this.prompt().trim());
  }

  protected async copy(): Promise<void> {
    this.isCopied.set(await this.clipboard.copyGenerated(this.session.answer(), this.generation()));
  }

  protected seconds(ms: number): string {
    return this.formats.number(ms / 1_000, { style: 'unit', unit: 'second', maximumFractionDigits: 2 });
  }
}
