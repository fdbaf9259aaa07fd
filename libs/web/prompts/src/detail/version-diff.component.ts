import { Component, computed, input, signal } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { translator } from '@trivium/web/i18n';
import type { PromptLanguage, VersionComparison } from '../client/prompts-client';
import { detailMessages } from './detail.messages';
import { diffRows } from './diff-rows';

type Layout = 'inline' | 'sideBySide';

/** What differs between two versions, line by line. */
@Component({
  selector: 'trivium-version-diff',
  imports: [MatButtonToggleModule],
  templateUrl: './version-diff.component.html',
  styleUrl: './version-diff.component.css',
})
export class VersionDiffComponent {
  protected readonly t = translator(detailMessages);
  protected readonly layout = signal<Layout>('inline');

  readonly comparison = input.required<VersionComparison>();
  /** Of the prompt, not of the screen. */
  readonly language = input.required<PromptLanguage>();

  protected readonly rows = computed(() => {
    const own = this.comparison().languages.find(({ language }) => language === this.language());
    return diffRows(own?.changes ?? []);
  });
  protected readonly isSame = computed(() => this.rows().every(({ isSame }) => isSame));
}
