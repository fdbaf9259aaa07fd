import { Injectable, computed, inject, signal } from '@angular/core';
import type { ReportTemplate } from '@trivium/radiology/api-client';
import { STARTER_MACROS, type Macro } from '@trivium/radiology/reporting/domain';
import { SECTIONS } from '../editor/report-parts';
import { PhrasesClient } from '../phrases.client';
import type { FieldMacros } from './macro-field.directive';
import type { PersonalWordEntry } from './personal-words';

/** What a macro of the server puts in: its sections one after another. */
export function macroOf({ name, trigger, language, sections }: ReportTemplate): Macro {
  const text = SECTIONS.map((section) => sections[section].trim())
    .filter((part) => part !== '')
    .join('\n');
  return { name: (trigger ?? name).toLowerCase(), title: { en: name, zh: name }, text: language === 'zh' ? { zh: text } : { en: text } };
}

/** Macros and words of whoever is signed in, behind those that come with the program: a person's own of the same name wins. */
@Injectable({ providedIn: 'root' })
export class MyPhrases {
  private readonly client = inject(PhrasesClient);
  private readonly own = signal<readonly ReportTemplate[]>([]);
  private readonly listed = signal<readonly PersonalWordEntry[]>([]);
  private readonly all = computed(() => [...STARTER_MACROS, ...this.own().map(macroOf)]);

  readonly words = this.listed.asReadonly();

  macros(language: 'en' | 'zh'): FieldMacros {
    return { macros: this.all(), language };
  }

  /** Never throws: without an answer the macros of the program are there, and the page about phrases tells what went wrong. */
  async load(): Promise<void> {
    const [macros, words] = await Promise.allSettled([this.client.all('macro'), this.client.words()]);
    if (macros.status === 'fulfilled') this.own.set(macros.value);
    if (words.status === 'fulfilled') this.listed.set(words.value.words);
  }
}
