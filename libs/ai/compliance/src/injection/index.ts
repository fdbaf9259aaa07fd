export { INJECTION_RULES, INJECTION_VERSION, type InjectionAction, type InjectionRule } from './injection-rules';
export { type InjectionFinding, type ScreenedKind, type Screening, screenForInjection } from './injection-screen';
