import { RuleRegistry } from '@trivium/ai/compliance';
import type { Instruction } from '../../gate/generation-spec';
import { standardGuards } from '../../guards/standard-guards';
import { otherSituations } from '../other-hand/measure-other-texts';
import { trustSituations } from '../situations/read-situations';
import { type CleanText, cleanTexts } from './clean-texts';

export interface AlarmTally {
  readonly texts: number;
  /** Of which a source lost something, or an answer that repeats them. */
  readonly alarms: number;
}

/** Shows true answers to every guard, beside the sources that they rest on. */
export function struckTruths(onAlarm: (text: string) => void = () => undefined): AlarmTally {
  const guards = standardGuards(new RuleRegistry());
  const truths = [
    ...trustSituations().flatMap(({ language, passages, truthful, heldOut }) =>
      [...truthful, ...heldOut].map((text) => ({ language, passages, text })),
    ),
    ...(['seen', 'unseen'] as const)
      .flatMap((half) => otherSituations(half))
      .flatMap(({ language, passages, truths: texts }) => texts.map((text) => ({ language, passages, text }))),
  ];
  let alarms = 0;
  for (const { language, passages, text } of truths) {
    const instruction = instructionOver(passages.join('\n'));
    const left = guards.reduce((answer, { judge }) => judge?.(answer, { language, instruction }).text ?? answer, text);
    if (left === text) continue;
    alarms++;
    onAlarm(text);
  }
  return { texts: truths.length, alarms };
}

/** Shows clean texts to every guard, as a source and as an answer that repeats the source. */
export function falseAlarms(onAlarm: (text: string) => void = () => undefined, texts: readonly CleanText[] = cleanTexts()): AlarmTally {
  const guards = standardGuards(new RuleRegistry());
  let alarms = 0;
  for (const { text, language } of texts) {
    const screened = guards.reduce((passages, { screen }) => screen?.(passages).passages ?? passages, [{ id: 'p1', text }] as readonly {
      readonly id: string;
      readonly text: string;
    }[]);
    const left = guards.reduce(
      (answer, { judge }) => judge?.(answer, { language, instruction: instructionOver(text) }).text ?? answer,
      text,
    );
    if (screened[0]?.text === text && left === text) continue;
    alarms++;
    onAlarm(text);
  }
  return { texts: texts.length, alarms };
}

function instructionOver(text: string): Instruction {
  return {
    template: { id: 't', version: '1.0.0', hash: null },
    messages: [
      { role: 'system', content: 'You answer from given sources and from nothing else.' },
      { role: 'user', content: text },
    ],
    maxTokens: 9,
  };
}
