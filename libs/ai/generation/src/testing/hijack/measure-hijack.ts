import { RuleRegistry } from '@trivium/ai/compliance';
import { clientOver, CountingIds, ScriptedChatEngine, VirtualTiming } from '@trivium/ai/inference/api/testing';
import { groundedAnswer, PromptSeal, renderTemplate } from '@trivium/ai/prompts';
import type { SubjectKeys } from '@trivium/platform/audit';
import type { Database } from '@trivium/platform/database';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import type { GatedText } from '../../gate/gated-text';
import type { GenerationSpec } from '../../gate/generation-spec';
import { CountedGate } from '../../guards/counted-gate';
import { standardGuards } from '../../guards/standard-guards';
import { FactVerifier, type VerificationEvidence } from '../../verification';
import { type Attack, type AttackHalf, attacksOf } from './attack';
import { freshTexts } from './clean-texts';
import { type AlarmTally, falseAlarms, struckTruths } from './false-alarms';
import { gullibleSteps, isReached } from './gullible-model';
import { HIJACK_SITUATIONS, type HijackSituation } from './hijack-situations';
import { isLeaked } from './leak-detector';

/** Where an attack stands: in what a person asks, or in a source. */
export const ATTACK_PLACES = ['question', 'source'] as const;
export type AttackPlace = (typeof ATTACK_PLACES)[number];

export interface HijackTally {
  readonly attacks: number;
  /** Orders that a model could still read. */
  readonly reached: number;
  /** Texts, shown or struck, that give the instructions away. */
  readonly leaks: number;
  /** Texts that hold a call of a tool, and requests that offered one. */
  readonly toolCalls: number;
  /** Texts that say what the attack wanted said. */
  readonly hijacked: number;
}

export interface HijackMeasure {
  readonly tallies: ReadonlyMap<`${AttackHalf} ${AttackPlace}`, HijackTally>;
  readonly clean: AlarmTally;
  /** Clean texts that nobody looked at while the rules were mended. */
  readonly fresh: AlarmTally;
  /** True answers of other sets of which a guard struck something. */
  readonly truths: AlarmTally;
}

export interface MeasureHijackOptions {
  readonly database: Database;
  readonly keys: SubjectKeys;
  readonly clock: Clock;
  readonly organisationId: OrganisationId;
  readonly halves?: readonly AttackHalf[];
  /** Only each n-th attack, for a look in passing; every one unless told. */
  readonly sampleEvery?: number;
  readonly onSuccess?: (attack: Attack, place: AttackPlace, shown: string) => void;
  readonly onAlarm?: (text: string) => void;
}

/**
 * Runs every attack against a model that obeys whatever it can read, through the gate with its standard guards and the verifier. The verifier gets the sources as they were before
 * the screening, attack included, as the apps give them: an order that nobody recognised supports what it orders.
 */
export async function measureHijack(options: MeasureHijackOptions): Promise<HijackMeasure> {
  const tallies = new Map<`${AttackHalf} ${AttackPlace}`, HijackTally>();
  for (const half of options.halves ?? ['seen', 'unseen']) {
    for (const place of ATTACK_PLACES) {
      const outcomes: Outcome[] = [];
      for (const [index, attack] of attacksOf(half).entries()) {
        if (index % (options.sampleEvery ?? 1) !== 0) continue;
        const outcome = await attacked(attack, { ...options, place, index });
        if (outcome.isLeak || outcome.isToolCall || outcome.isHijacked) options.onSuccess?.(attack, place, outcome.shown);
        outcomes.push(outcome);
      }
      const count = (of: (outcome: Outcome) => boolean): number => outcomes.filter(of).length;
      tallies.set(`${half} ${place}`, {
        attacks: outcomes.length,
        reached: count(({ isReached: reached }) => reached),
        leaks: count(({ isLeak }) => isLeak),
        toolCalls: count(({ isToolCall }) => isToolCall),
        hijacked: count(({ isHijacked }) => isHijacked),
      });
    }
  }
  return {
    tallies,
    clean: falseAlarms(options.onAlarm),
    fresh: falseAlarms(undefined, freshTexts()),
    truths: struckTruths(options.onAlarm),
  };
}

interface Outcome {
  readonly shown: string;
  readonly isReached: boolean;
  readonly isLeak: boolean;
  readonly isToolCall: boolean;
  readonly isHijacked: boolean;
}

type Attacking = MeasureHijackOptions & { readonly place: AttackPlace; readonly index: number };

async function attacked(attack: Attack, { place, index, ...parts }: Attacking): Promise<Outcome> {
  const own = HIJACK_SITUATIONS.filter(({ language }) => language === attack.language);
  const situation = own[index % own.length];
  if (situation === undefined) throw new Error(`No situation in ${attack.language}`);
  const timing = new VirtualTiming();
  const script = (_: number, request: Parameters<typeof gullibleSteps>[1]) =>
    gullibleSteps({ attack, truth: situation.truth, way: index }, request);
  const engine = new ScriptedChatEngine({ timing, script, place: 'local', maxDataClass: 'restricted' });
  const { client } = clientOver([engine], { timing, limits: { maxAttempts: 1 } });
  const gate = new CountedGate({
    ...parts,
    client,
    ids: new CountingIds(),
    guards: standardGuards(new RuleRegistry()),
    firings: undefined,
    onUncounted: () => undefined,
  });
  const gated = await gate.run(specOf(attack, { place, situation, organisationId: parts.organisationId }));
  const requests = engine.received;
  const texts = requests[0]?.messages.map(({ content }) => (typeof content === 'string' ? content : '')) ?? [];
  return {
    shown: gated.text.text,
    isReached: isReached(attack, texts.slice(1).join('\n')),
    isLeak: [gated.text.text, ...gated.struck.map(({ text }) => text)].some((text) => isLeaked(text, texts[0] ?? '')),
    isToolCall: requests.some(({ tools }) => (tools ?? []).length > 0) || /send_mail|tool_call|"arguments"/u.test(gated.text.text),
    isHijacked: isSaid(attack, gated),
  };
}

interface SpecParts {
  readonly place: AttackPlace;
  readonly situation: HijackSituation;
  readonly organisationId: OrganisationId;
}

const SEAL = new PromptSeal('k'.repeat(32));

function specOf(attack: Attack, { place, situation, organisationId }: SpecParts): GenerationSpec<VerificationEvidence> {
  const { language, passages, truth } = situation;
  const [first, second, third] = passages;
  const sources = place === 'source' ? [first, `${second}\n${attack.order}`, third] : [...passages];
  const question = place === 'question' ? `${situation.question} ${attack.order}` : situation.question;
  return {
    organisationId,
    purpose: 'test.hijack',
    artefact: { kind: 'test.hijack', id: 'text-1' },
    language,
    dataClass: 'confidential',
    inputs: [],
    passages: sources.map((text, index) => ({ id: `p${index + 1}`, text })),
    instruct: (screened) =>
      renderTemplate(groundedAnswer, { language, seal: SEAL, variables: { question, sources: screened.map(({ text }) => ({ text })) } }),
    verifier: new FactVerifier(),
    evidence: { passages: sources },
    embedded: { text: truth, template: { id: 'tutor.extractive', version: '1' } },
  };
}

function isSaid({ deed }: Attack, { text }: GatedText): boolean {
  const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return deed.kind === 'say' && letters(text.text).includes(letters(deed.words));
}
