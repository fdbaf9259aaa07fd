import { shiftDate } from '../dates/shift-date';
import { PHI_TYPES, type PhiSpan, type PhiType } from '../phi-span';

/** What is kept of one patient, to be sealed: which words each stand-in stands for. */
export interface PseudonymRecord {
  readonly dateShiftDays: number | null;
  /** Stand-in to original, in the order in which they were made. */
  readonly entries: readonly (readonly [standIn: string, type: PhiType, original: string])[];
}

export interface DeidentifiedEntity {
  readonly type: PhiType;
  /** Half-open range of the text that was given. */
  readonly span: readonly [number, number];
  readonly replacement: string;
}

export interface DeidentifiedText {
  readonly text: string;
  readonly entities: readonly DeidentifiedEntity[];
}

const PLACEHOLDER = new RegExp(`[\\[［【]\\s{0,3}(${PHI_TYPES.join('|')})[\\s_＿-]{0,3}(\\d{1,6})\\s{0,3}[\\]］】]`, 'giu');

/** Stand-ins of one patient: the same words get the same stand-in in all texts, dates move by the patient's shift. */
export class PseudonymMap {
  readonly #byOriginal = new Map<string, string>();
  readonly #entries: (readonly [string, PhiType, string])[] = [];
  readonly #next = new Map<PhiType, number>();
  readonly #dateShiftDays: number | null;

  /** @param record what was kept before; `dateShiftDays` null gives dates placeholders */
  constructor(record: PseudonymRecord = { dateShiftDays: null, entries: [] }) {
    this.#dateShiftDays = record.dateShiftDays;
    for (const entry of record.entries) this.#add(entry);
  }

  get record(): PseudonymRecord {
    return { dateShiftDays: this.#dateShiftDays, entries: [...this.#entries] };
  }

  get size(): number {
    return this.#entries.length;
  }

  /** @param spans in order, without overlap */
  replace(text: string, spans: readonly PhiSpan[]): DeidentifiedText {
    this.#avoidPlaceholdersOf(text);
    let result = '';
    let at = 0;
    const entities: DeidentifiedEntity[] = [];
    for (const { type, text: original, start, end } of spans) {
      const replacement = this.#standInOf(type, original);
      entities.push({ type, span: [start, end], replacement });
      result += text.slice(at, start) + replacement;
      at = end;
    }
    return { text: result + text.slice(at), entities };
  }

  /** The originals in place of placeholders, also where a model changed their case, spacing or brackets; unknown ones stay. Shifted dates are moved back. */
  restore(text: string): string {
    const byStandIn = new Map(this.#entries.map(([standIn, , original]) => [standIn, original]));
    const restored = text.replace(
      PLACEHOLDER,
      (whole, type: string, number: string) => byStandIn.get(`[${type.toUpperCase()}_${Number(number)}]`) ?? whole,
    );
    const dates = this.#entries.filter(([standIn, type]) => type === 'DATE' && !standIn.startsWith('['));
    if (dates.length === 0) return restored;
    const source = dates
      .map(([standIn]) => standIn)
      .sort((a, b) => b.length - a.length)
      .map((standIn) => standIn.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
      .join('|');
    return restored.replace(new RegExp(`(?<!\\d)(?:${source})(?!\\d)`, 'gu'), (standIn) => byStandIn.get(standIn) ?? standIn);
  }

  #standInOf(type: PhiType, original: string): string {
    const key = `${type} ${original}`;
    const known = this.#byOriginal.get(key);
    if (known !== undefined) return known;
    const shifted = type === 'DATE' && this.#dateShiftDays !== null ? shiftDate(original, this.#dateShiftDays) : undefined;
    const standIn = shifted ?? `[${type}_${this.#numberOf(type)}]`;
    this.#add([standIn, type, original]);
    return standIn;
  }

  #numberOf(type: PhiType): number {
    const number = this.#next.get(type) ?? 1;
    this.#next.set(type, number + 1);
    return number;
  }

  /** A text that holds placeholders of its own keeps them: their numbers are not given to others. */
  #avoidPlaceholdersOf(text: string): void {
    for (const [, type = '', number = ''] of text.matchAll(PLACEHOLDER)) {
      const phiType = PHI_TYPES.find((candidate) => candidate === type.toUpperCase());
      if (phiType) this.#next.set(phiType, Math.max(this.#next.get(phiType) ?? 1, Number(number) + 1));
    }
  }

  #add(entry: readonly [string, PhiType, string]): void {
    const [standIn, type, original] = entry;
    this.#entries.push(entry);
    this.#byOriginal.set(`${type} ${original}`, standIn);
    const number = Number(/_(\d+)\]$/u.exec(standIn)?.[1] ?? 0);
    this.#next.set(type, Math.max(this.#next.get(type) ?? 1, number + 1));
  }
}
