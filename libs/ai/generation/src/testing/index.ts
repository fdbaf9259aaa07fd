export { BUILT_ON_LIES, HELD_OUT_LIES, type LieKind, type Situation, trustSituations } from './situations/read-situations';
export { measureTrust, type MeasureOptions, type Tally, type TrustMeasure } from './measure-trust';
export {
  measureOtherTexts,
  type MeasureOtherOptions,
  type OtherHalf,
  type OtherMeasure,
  otherSituations,
} from './other-hand/measure-other-texts';
export { type MoreHalf, moreSituations } from './more-situations/more-situations';
export { type AnswerPart, answerSituations } from './answer-wording/answer-situations';
export { buildingSituations } from './building-situations/building-situations';
export { type FreePart, freeSituations } from './free-wording/free-situations';
export { type ModelPart, modelSituations } from './model-wording/model-situations';
export { ordinarySituations } from './ordinary/ordinary-situations';
export { secondOrdinarySituations } from './ordinary-second/second-ordinary-situations';
export { thirdOrdinarySituations } from './ordinary-third/third-ordinary-situations';
export { fourthOrdinarySituations } from './ordinary-fourth/fourth-ordinary-situations';
export { fifthOrdinarySituations } from './ordinary-fifth/fifth-ordinary-situations';
export { seventhOrdinarySituations } from './ordinary-seventh/seventh-ordinary-situations';
export { sixthOrdinarySituations } from './ordinary-sixth/sixth-ordinary-situations';
export { liesOf } from './other-hand/lie-making';
export * from './hijack';
export * from './turns';
