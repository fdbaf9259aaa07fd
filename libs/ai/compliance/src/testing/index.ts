export { attacks } from './attacks';
export { CALM_QUESTIONS, DISTRESSED_QUESTIONS } from './distress-questions';
export { CLINICAL_TERMS, FORBIDDEN_CONTENT } from './registered-fixtures';
export { type Half, type LabelledText, labelledTexts, seeded } from './labelled-texts';
