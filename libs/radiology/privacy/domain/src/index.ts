export { datesInAllForms, readDate } from './dates/date-forms';
export { shiftDate, shiftDaysOf } from './dates/shift-date';
export { findPhi } from './find-phi';
export { namesInAllForms } from './header/name-forms';
export { headerSpans, type StudyHeader } from './header/study-header';
export { PHI_TYPES, type PhiSpan, type PhiType } from './phi-span';
export { type DeidentifiedEntity, type DeidentifiedText, PseudonymMap, type PseudonymRecord } from './pseudonyms/pseudonym-map';
