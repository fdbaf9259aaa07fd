import { SeededRandom } from '@trivium/shared/kernel';
import { listsForBuilding } from '../student-messages';
import { ABUSE_EN } from './abuse-en';
import { ABUSE_ZH } from './abuse-zh';
import { CHILDREN_CALM_EN } from './children-calm-en';
import { CHILDREN_CALM_ZH } from './children-calm-zh';
import { CHILDREN_DISTRESS_EN } from './children-distress-en';
import { CHILDREN_DISTRESS_ZH } from './children-distress-zh';
import { CALM_PERSONAL_EN, CALM_PERSONAL_ZH } from './calm-life-personal';
import { COUNSELLOR_CALM_EN } from './counsellor-calm-en';
import { COUNSELLOR_CALM_ZH } from './counsellor-calm-zh';
import { COUNSELLOR_DISTRESS_EN } from './counsellor-distress-en';
import { COUNSELLOR_DISTRESS_ZH } from './counsellor-distress-zh';
import { sentencesOf } from './grammar';
import { CALM_GRAMMARS } from './grammar-calm';
import { DISTRESS_GRAMMARS } from './grammar-distress';
import { MORE_CALM_EN, MORE_CALM_ZH } from './more-calm';
import { MORE_DISTRESS_EN, MORE_DISTRESS_ZH } from './more-distress';
import { NEAR_MISSES_EN } from './near-misses-en';
import { NEAR_MISSES_ZH } from './near-misses-zh';
import { SCHOOLMATES_CALM_EN } from './schoolmates-calm-en';
import { SCHOOLMATES_CALM_ZH } from './schoolmates-calm-zh';
import { SCHOOLMATES_DISTRESS_EN } from './schoolmates-distress-en';
import { SCHOOLMATES_DISTRESS_ZH } from './schoolmates-distress-zh';
import { SECOND_HAND_CALM_EN } from './second-hand-calm-en';
import { SECOND_HAND_CALM_ZH } from './second-hand-calm-zh';
import { SECOND_HAND_DISTRESS_EN } from './second-hand-distress-en';
import { SECOND_HAND_DISTRESS_ZH } from './second-hand-distress-zh';
import { SELF_HARM_EN } from './self-harm-en';
import { SELF_HARM_ZH } from './self-harm-zh';
import { TEENS_CALM_EN } from './teens-calm-en';
import { TEENS_CALM_ZH } from './teens-calm-zh';
import { TEENS_DISTRESS_EN } from './teens-distress-en';
import { TEENS_DISTRESS_ZH } from './teens-distress-zh';
import { VOICES } from './voices';
import { VOICES_DISTRESS_EN } from './voices-distress-en';
import { VOICES_DISTRESS_ZH } from './voices-distress-zh';

/** What a classifier learns from and what it is judged by while its threshold is chosen. */
export interface DistressTexts {
  readonly distressed: readonly string[];
  readonly calm: readonly string[];
}

const DISTRESSED_PER_GRAMMAR = 300;
const CALM_PER_GRAMMAR = 400;
const SEED_DISTRESSED = 11;
const SEED_CALM = 12;
const SEED_MIXED = 13;
/** Of three distressed messages one gets a homework question before it, one behind it. */
const WAYS_OF_MIXING = 3;

/** Texts of one voice or one source list: cross-validation never parts them. */
export interface TextGroup extends DistressTexts {
  readonly name: string;
  /** Whether one invented writer wrote all of it, in danger and not. */
  readonly isVoice: boolean;
  /** Whether its harmless texts are mixed as pupils may mix them: half ordinary, half near the subject. Of the others nearly all are near it. */
  readonly isMixed: boolean;
}

/** Written line by line, by group: voices, the corpus, and the older lists that word tables were made by. */
export function writtenGroups(): readonly TextGroup[] {
  return [
    ...VOICES.map(({ name, distressed, calm }) => ({
      name,
      isVoice: true,
      isMixed: true,
      distressed: linesOf(distressed),
      calm: linesOf(calm),
    })),
    list('self-harm', { distressed: [SELF_HARM_EN, SELF_HARM_ZH] }),
    list('abuse', { distressed: [ABUSE_EN, ABUSE_ZH] }),
    list('voices', { distressed: [VOICES_DISTRESS_EN, VOICES_DISTRESS_ZH] }),
    list('more', { distressed: [MORE_DISTRESS_EN, MORE_DISTRESS_ZH], calm: [MORE_CALM_EN, MORE_CALM_ZH] }),
    list('second-hand', {
      distressed: [SECOND_HAND_DISTRESS_EN, SECOND_HAND_DISTRESS_ZH],
      calm: [SECOND_HAND_CALM_EN, SECOND_HAND_CALM_ZH],
    }),
    list('children', {
      distressed: [CHILDREN_DISTRESS_EN, CHILDREN_DISTRESS_ZH],
      calm: [CHILDREN_CALM_EN, CHILDREN_CALM_ZH],
      isMixed: true,
    }),
    list('counsellor', {
      distressed: [COUNSELLOR_DISTRESS_EN, COUNSELLOR_DISTRESS_ZH],
      calm: [COUNSELLOR_CALM_EN, COUNSELLOR_CALM_ZH],
      isMixed: true,
    }),
    list('teens', { distressed: [TEENS_DISTRESS_EN, TEENS_DISTRESS_ZH], calm: [TEENS_CALM_EN, TEENS_CALM_ZH], isMixed: true }),
    list('schoolmates', {
      distressed: [SCHOOLMATES_DISTRESS_EN, SCHOOLMATES_DISTRESS_ZH],
      calm: [SCHOOLMATES_CALM_EN, SCHOOLMATES_CALM_ZH],
    }),
    list('near-misses', { calm: [NEAR_MISSES_EN, NEAR_MISSES_ZH] }),
    list('calm-personal', { calm: [CALM_PERSONAL_EN, CALM_PERSONAL_ZH] }),
    ...listsForBuilding().map((messages) => ({ ...messages, isVoice: false, isMixed: false })),
  ];
}

function list(
  name: string,
  {
    distressed = [],
    calm = [],
    isMixed = false,
  }: { readonly distressed?: readonly string[]; readonly calm?: readonly string[]; readonly isMixed?: boolean },
): TextGroup {
  return { name, isVoice: false, isMixed, distressed: distressed.flatMap(linesOf), calm: calm.flatMap(linesOf) };
}

/** All of the groups together. */
export function writtenTexts(): DistressTexts {
  return together(writtenGroups());
}

export function together(groups: readonly DistressTexts[]): DistressTexts {
  return { distressed: groups.flatMap(({ distressed }) => distressed), calm: groups.flatMap(({ calm }) => calm) };
}

/** Written by grammars of frames and slots. */
export function generatedTexts(): DistressTexts {
  return {
    distressed: DISTRESS_GRAMMARS.flatMap((grammar) => sentencesOf(grammar, { count: DISTRESSED_PER_GRAMMAR, seed: SEED_DISTRESSED })),
    calm: CALM_GRAMMARS.flatMap((grammar) => sentencesOf(grammar, { count: CALM_PER_GRAMMAR, seed: SEED_CALM })),
  };
}

/** Everything to learn from: what is written, what is generated, and distressed messages in the middle of harmless questions. */
export function textsToLearnFrom(written: DistressTexts): DistressTexts {
  const generated = generatedTexts();
  return {
    distressed: [
      ...written.distressed,
      ...amongQuestions(written.distressed, [...written.calm, ...generated.calm]),
      ...generated.distressed,
    ],
    calm: [...written.calm, ...generated.calm],
  };
}

function amongQuestions(messages: readonly string[], questions: readonly string[]): readonly string[] {
  const random = new SeededRandom(SEED_MIXED);
  const [chinese, english] = [questions.filter(isChinese), questions.filter((question) => !isChinese(question))];
  return messages.flatMap((message) => {
    const question = random.oneOf(isChinese(message) ? chinese : english);
    const between = random.oneOf(isChinese(message) ? ['。', '，', '？'] : ['. ', ', ', ' anyway ', '\n']);
    const way = random.below(WAYS_OF_MIXING);
    if (way === 0) return [question.replace(/[?？。]$/u, '') + between + message];
    return way === 1 ? [message + between + question] : [];
  });
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

function linesOf(block: string): readonly string[] {
  return block
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('# '));
}
