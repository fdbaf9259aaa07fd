import { DOCUMENT, Injectable, computed, effect, inject, signal } from '@angular/core';
import type { UiLanguage } from '@trivium/shared/kernel';
import { formatMessage, pseudo, type LocalText, type Message, type MessageArguments, type MessageKey, type Messages } from './messages';

const STORAGE_KEY = 'trivium.language';

/** The language of the interface: chosen by the person, remembered in the browser, followed by every text at once without a reload. */
@Injectable({ providedIn: 'root' })
export class LanguageService {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<UiLanguage>(firstLanguage(this.document));

  readonly language = this.chosen.asReadonly();
  /** True when `?locale=pseudo` asks for bracketed texts, by which a test finds untranslated ones. */
  readonly isPseudo = new URLSearchParams(this.document.location.search).get('locale') === 'pseudo';
  /** BCP 47 tag for `Intl`, `lang` and `Accept-Language`. */
  readonly locale = computed(() => (this.chosen() === 'zh' ? 'zh-CN' : 'en-GB'));

  constructor() {
    effect(() => this.document.documentElement.setAttribute('lang', this.locale()));
  }

  use(language: UiLanguage): void {
    this.chosen.set(language);
    try {
      this.document.defaultView?.localStorage.setItem(STORAGE_KEY, language);
    } catch {
      // Storage can be switched off by the person or be full; the choice then lasts for this visit only.
    }
  }

  /** The text in the current language; reads a signal, so templates and effects follow a change. */
  text(text: LocalText): string {
    return this.mark(text[this.chosen()]);
  }

  /** A message of a dictionary in the current language. Components use {@link translator}, which checks keys and parameters. */
  message(message: { readonly en: Message; readonly zh: Message }, parameters?: Readonly<Record<string, string | number>>): string {
    return this.mark(formatMessage(message[this.chosen()], this.locale(), parameters));
  }

  private mark(text: string): string {
    return this.isPseudo ? pseudo(text) : text;
  }
}

export type Translator<Dictionary extends Messages> = <Key extends MessageKey<Dictionary>>(
  key: Key,
  ...parameters: MessageArguments<Dictionary['en'][Key] & Message>
) => string;

/**
 * A function that gives texts of `dictionary` in the current language, for use in an injection context:
 * `protected readonly t = translator(messages)` and `{{ t('save') }}`.
 */
export function translator<Dictionary extends Messages>(dictionary: Dictionary): Translator<Dictionary> {
  const languages = inject(LanguageService);
  return (key, ...parameters) => {
    const en: Message | undefined = dictionary.en[key];
    const zh: Message | undefined = dictionary.zh[key];
    return languages.message({ en: en ?? key, zh: zh ?? key }, parameters[0]);
  };
}

/** The remembered language, else the first of the browser's languages that the interface speaks, else English. */
export function firstLanguage(document: Document): UiLanguage {
  const view = document.defaultView;
  try {
    const remembered = view?.localStorage.getItem(STORAGE_KEY);
    if (remembered === 'en' || remembered === 'zh') return remembered;
  } catch {
    // Storage can be forbidden; the browser's own languages decide then.
  }
  for (const tag of view?.navigator.languages ?? []) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}
