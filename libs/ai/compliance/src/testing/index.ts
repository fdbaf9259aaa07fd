export { attacks } from './attacks';
export { cleanClinicalTexts } from './clean-clinical-texts';
export { counselCalm, counselDistressed, type CounselList } from './counsel-messages';
export { CLINICAL_TERMS, FORBIDDEN_CONTENT } from './registered-fixtures';
export { type Half, type LabelledText, labelledTexts } from './labelled-texts';
export { freshCalm, freshDistressed, type FreshPart } from './fresh-messages';
export { framesCalm, framesDistressed, type FramesPart } from './frames-messages';
export { writtenGroups, writtenTexts } from './distress-corpus/corpus';
export { chooseThreshold, trainedClassifier, writtenWeights } from './distress-corpus/train-classifier';
export {
  ordinaryCalm,
  ordinaryDistressed,
  secondOrdinaryCalm,
  secondOrdinaryDistressed,
  fourthOrdinaryCalm,
  fourthOrdinaryDistressed,
  thirdOrdinaryCalm,
  thirdOrdinaryDistressed,
} from './ordinary-messages';
export { pupilsCalm, pupilsDistressed } from './pupils-messages';
export { calmMessages, distressedMessages, firstDistressedMessages } from './student-messages';
export { attacksOfOtherHouses, cleanOfOtherHouses, ordersOfOtherHouses, type OtherHousesPart, peopleOfOtherHouses } from './other-houses';
