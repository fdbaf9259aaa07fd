export type { InjectionAction, InjectionRule } from './injection-rule';
export { INJECTION_RULES, INJECTION_VERSION } from './injection-rules';
export { type InjectionFinding, type ScreenedKind, type Screening, screenForInjection } from './injection-screen';
