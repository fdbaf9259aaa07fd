export { measureTurns, passesFor } from './measure-turns';
export type { Turn } from './turn';
export { TURNS_EN } from './turns-en';
export { TURNS_ZH } from './turns-zh';
export { WAYS_OF_WRITING } from './ways-of-writing';
