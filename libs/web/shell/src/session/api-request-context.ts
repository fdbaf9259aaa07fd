import { DOCUMENT, Injectable, Injector, inject } from '@angular/core';
import { LanguageService } from '@trivium/web/i18n';
import { RequestContext } from '@trivium/web/kit';
import { SHELL_OPTIONS } from '../options';
import { SessionService } from './session.service';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Language and anti-forgery headers of every request to the own API (double submit: the readable cookie is sent back as a header). */
@Injectable()
export class ApiRequestContext extends RequestContext {
  private readonly document = inject(DOCUMENT);
  private readonly options = inject(SHELL_OPTIONS);
  private readonly languages = inject(LanguageService);
  private readonly injector = inject(Injector);

  override headers(method: string): Record<string, string> {
    const headers: Record<string, string> = { 'Accept-Language': this.languages.locale() };
    const token = readCookie(this.document.cookie, `trivium_${this.options.app}_csrf`);
    if (token && !SAFE_METHODS.has(method.toUpperCase())) headers['X-CSRF-Token'] = token;
    return headers;
  }

  override reauthenticate(): Promise<boolean> {
    return this.injector.get(SessionService).renew();
  }
}

export function readCookie(cookies: string, name: string): string | undefined {
  const pair = cookies.split('; ').find((item) => item.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(name.length + 1));
}
