import type { AlertKind } from '@trivium/finance/watch/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { AlertContent } from '../inbox/alert.entity';

/** One alert as it leaves. */
export interface SentAlert {
  readonly id: string;
  readonly kind: AlertKind;
  readonly storyId: string;
  readonly createdAt: Date;
  readonly content: AlertContent;
}

/** What leaves together. */
export interface AlertMessage {
  /** The same in every attempt: whoever gets it twice can tell. */
  readonly id: string;
  readonly rule: { readonly id: string; readonly name: string; readonly language: UiLanguage; readonly timeZone: string };
  readonly alerts: readonly SentAlert[];
  readonly isTest: boolean;
  /** Where people reach this app; undefined where the operator has not said. */
  readonly publicUrl: string | undefined;
}

/** Where the rule can be changed or switched off. */
export function ruleAddress({ publicUrl, rule }: AlertMessage): string | undefined {
  return publicUrl === undefined ? undefined : `${publicUrl}/alerts/rules?rule=${rule.id}`;
}

export function storyAddress({ publicUrl }: AlertMessage, storyId: string): string | undefined {
  return publicUrl === undefined ? undefined : `${publicUrl}/stories/${encodeURIComponent(storyId)}`;
}
