const EXAM =
  '(?:study|studies|exams?|examinations?|cta?|mri?|mra|scans?|films?|radiographs?|images?|imaging|ultrasound|mammograms?|x-rays?|pet)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const THEN = new RegExp(
  [
    `(?<!as |as seen |or )(?:on|in|at|from) (?:the |any |an? )?(?:most )?(?:recent|last|prior|previous|earlier|older?|comparison|baseline|outside)s?(?:(?: [a-z/-]+){0,2} ${EXAM})?(?: (?:of|from|dated|in|on) [^,;]*)?[\\s.,;)]*$`,
    String.raw`(?:on|in) (?:[\da-z]+ ){0,2}(?:19|20)\d\d[-/.\d]*(?: ${EXAM})?[\s.,;)]*$`,
    String.raw`(?:on|in|at) (?:early |late |mid-)?${MONTH}[\s.,;)]*$`,
    String.raw`(?:on|in|at) (?:the |an? )?(?:[a-z-]+ )?${EXAM} (?:of|from|dated|in|on) (?:the )?(?:\d|${MONTH}|this morning|yesterday|last |earlier)[^,;]*$`,
    String.raw`(?:not|un)-? ?previously|(?<!as )(?:seen|present|visible|evident|identified|there|noted) (?:previously|before)[\s.,;)]*$`,
  ].join('|'),
);
const THEN_CHINESE =
  /(?:前片|前次|上次|旧片|老片|原片|(?:19|20)\d\d[-年/.][-\d年月日/.]*)(?:检查|片|ct|mri?|超声|影像|图像|对应|相应|部位|区域|上|中|内|时|均|亦|该处|此处|尚|并|\([^()]*\)|\d{4}[-\d年月日/.]*)*(?:未见|未显示|无|未提示|未及|未探及|未发现)(?:显示|确切|明确|明显|此灶|该灶|该病灶|此病灶|此结节|该结节|显影|有)*[\s。,;)]*$/;
const COMPARES = /[较与比同]|对照/;

/** `not seen on the prior`, `前片未见`: what an earlier examination did not show. It denies nothing of what is seen now. */
export function isOfEarlierExam(part: string): boolean {
  const then = THEN_CHINESE.exec(part);
  if (then) return !COMPARES.test(part.slice(0, then.index));
  return THEN.test(part);
}
