export type InjectionAction = 'neutralise' | 'quote' | 'refuse';

export interface InjectionRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly action: InjectionAction;
}

export const rule = (id: string, action: InjectionAction, source: string): InjectionRule => ({
  id,
  action,
  pattern: new RegExp(source, 'giu'),
});
