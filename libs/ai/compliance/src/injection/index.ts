export { INJECTION_RULES, type InjectionAction, type InjectionRule } from './injection-rules';
export { type InjectionFinding, type ScreenedKind, type Screening, screenForInjection } from './injection-screen';
