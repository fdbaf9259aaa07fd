import { computed, signal } from '@angular/core';
import type { Finding, FindingSlots } from '@trivium/radiology/findings/domain';
import { anchorOf, carryCorrections, differingSlots, madeAgain, type WantedCorrection } from '@trivium/radiology/reporting/domain';
import type { ReportEditing } from '../editor/report-editing';
import type { LiveReading } from '../editor/live-reading';

/** One step back: what stood in the place of a correction, and the dictation that its place counts in. */
interface Step {
  readonly id: string;
  readonly before: WantedCorrection | undefined;
  readonly dictation: string;
}

export interface CorrectionParts {
  readonly editing: Pick<ReportEditing, 'text' | 'edit'>;
  readonly live: Pick<LiveReading, 'read'>;
  readonly newId: () => string;
}

/** What a person does to the findings beside the dictation. Each act is text like any other: it saves itself, and can be taken back step by step. */
export class FindingCorrections {
  private readonly steps = signal<readonly Step[]>([]);
  readonly canUndo = computed(() => this.steps().length > 0);

  constructor(private readonly parts: CorrectionParts) {}

  /** False when nothing differs from what is there. A finding put back to what was dictated loses its correction. */
  change(finding: Finding, slots: FindingSlots): boolean {
    if (differingSlots(finding, slots).length === 0) return false;
    const { byHand } = finding;
    if (byHand !== undefined && byHand.read === undefined) return this.put(byHand.id, { kind: 'added', id: byHand.id, slots });
    const id = byHand?.id ?? this.parts.newId();
    const anchor = anchorOf(finding, this.parts.editing.text().dictation);
    return this.put(id, differingSlots(anchor.read, slots).length === 0 ? undefined : { kind: 'changed', id, anchor, slots });
  }

  /** A finding that was added goes; one that was dictated is taken out with its words or without them. */
  remove(finding: Finding, words: 'kept' | 'left_out'): boolean {
    const { byHand } = finding;
    if (byHand !== undefined && byHand.read === undefined) return this.put(byHand.id, undefined);
    const id = byHand?.id ?? this.parts.newId();
    return this.put(id, { kind: 'removed', id, words, anchor: anchorOf(finding, this.parts.editing.text().dictation) });
  }

  add(slots: FindingSlots): boolean {
    const id = this.parts.newId();
    return this.put(id, { kind: 'added', id, slots });
  }

  /** Takes a correction away: what was dictated stands again. */
  drop(id: string): boolean {
    return this.put(id, undefined);
  }

  /** Makes a correction again on what is read at its place now; false when nothing is read there. */
  again(correction: WantedCorrection): boolean {
    const { dictation } = this.parts.editing.text();
    const made = madeAgain(correction, { read: this.parts.live.read(), dictation });
    return made !== undefined && this.put(correction.id, made);
  }

  undo(): boolean {
    const step = this.steps().at(-1);
    if (step === undefined) return false;
    this.steps.update((steps) => steps.slice(0, -1));
    const { dictation } = this.parts.editing.text();
    const [before] = step.before === undefined ? [] : carryCorrections([step.before], { before: step.dictation, after: dictation });
    this.set(step.id, before);
    return true;
  }

  private put(id: string, correction: WantedCorrection | undefined): true {
    const { corrections, dictation } = this.parts.editing.text();
    const before = corrections.find((one) => one.id === id);
    this.steps.update((steps) => [...steps, { id, before, dictation }]);
    this.set(id, correction);
    return true;
  }

  private set(id: string, correction: WantedCorrection | undefined): void {
    this.parts.editing.edit((text) => {
      const others = text.corrections.filter((one) => one.id !== id);
      const place = text.corrections.findIndex((one) => one.id === id);
      const at = place < 0 ? others.length : place;
      return { ...text, corrections: correction === undefined ? others : [...others.slice(0, at), correction, ...others.slice(at)] };
    });
  }
}
