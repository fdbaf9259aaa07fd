export { answerQuestion, type TutorAnswer, type TutorCitation } from './answer-question';
export { askedPart } from './asked-part';
export { withoutLeadIn } from './lead-in';
export { MAX_ANSWER_WORDS } from './compose-answer';
export { ANSWER_THRESHOLD, type EvidenceFeatures } from './confidence';
export { type ResolvedQuestion, resolveFollowUp, type Turn } from './follow-up';
export { type Intent, INTENTS, recogniseIntent, SOCIAL_INTENTS } from './intent';
export { optionLabel, readChoiceQuestion } from './options';
export { type Passage, type PassageBlock, type PassageBlockKind } from './passage';
export {
  type AskedQuestion,
  isIntentOpen,
  mergePassages,
  type PlannedQuestion,
  planQuestion,
  type ToldIntent,
  withToldIntent,
} from './plan-question';
export { type Presentation } from './presentation';
export { type CourseOutline, type SuggestedQuestion, suggestQuestions } from './suggest-questions';
export { type TermWeights } from './term-weights';
