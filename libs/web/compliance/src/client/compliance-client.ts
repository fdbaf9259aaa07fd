import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { LocalText } from '@trivium/web/i18n';
import { firstValueFrom } from 'rxjs';

export type RuleFamily = 'personal-data' | 'secret' | 'injection' | 'output' | 'content' | 'distress';
export type RuleEffect = 'conceal' | 'remove' | 'strike' | 'withhold' | 'count' | 'alert';
/** What a text is taken for. */
export type RuleSide = 'question' | 'material' | 'answer';

export interface ComplianceRule {
  readonly id: string;
  readonly family: RuleFamily;
  readonly version: string;
  readonly title: LocalText;
  readonly purpose: LocalText;
  readonly effect: RuleEffect;
  readonly sides: readonly RuleSide[];
  /** The law, standard or policy that asks for it; null when none does. */
  readonly source: string | null;
  readonly owner: 'platform' | 'app';
}

export interface TriedFinding {
  readonly rule: string;
  readonly version: string;
  readonly effect: RuleEffect;
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

export interface TriedText {
  readonly findings: readonly TriedFinding[];
  /** Rules that looked at the text. */
  readonly rules: number;
}

export interface Firing {
  /** In UTC. */
  readonly day: string;
  readonly rule: string;
  readonly version: string;
  readonly count: number;
  /** Null for a rule that the program no longer has. */
  readonly title: LocalText | null;
  readonly family: RuleFamily | null;
}

export interface Firings {
  readonly from: string;
  readonly to: string;
  readonly keptDays: number;
  readonly items: readonly Firing[];
  readonly total: number;
}

export interface LawFact {
  readonly id: string;
  readonly jurisdiction: 'china' | 'european-union';
  readonly law: LocalText;
  readonly article: LocalText;
  readonly asks: LocalText;
  readonly does: LocalText;
  readonly dates: readonly { readonly what: LocalText; readonly on: string | null }[];
  readonly state: 'in-force' | 'from-date' | 'unknown';
  readonly unknown: LocalText | null;
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly isOfficial: boolean }[];
  readonly checkedOn: string;
}

/** Days in UTC, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const BASE = '/api/compliance';

/** The calls of every app's API for its rules. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class ComplianceClient {
  private readonly http = inject(HttpClient);

  async rules(): Promise<readonly ComplianceRule[]> {
    return (await firstValueFrom(this.http.get<{ readonly items: readonly ComplianceRule[] }>(`${BASE}/rules`))).items;
  }

  /** The text goes to the server for this one answer; it is not kept there. */
  tryText(text: string, side: RuleSide): Promise<TriedText> {
    return firstValueFrom(this.http.post<TriedText>(`${BASE}/try`, { text, side }));
  }

  firings({ from, to }: Period): Promise<Firings> {
    return firstValueFrom(this.http.get<Firings>(`${BASE}/firings`, { params: { from, to } }));
  }

  /** Where the browser downloads the same counts as CSV. */
  exportAddress({ from, to }: Period): string {
    return `${BASE}/firings/export?${new URLSearchParams({ from, to }).toString()}`;
  }

  async law(): Promise<readonly LawFact[]> {
    return (await firstValueFrom(this.http.get<{ readonly items: readonly LawFact[] }>(`${BASE}/law`))).items;
  }
}
