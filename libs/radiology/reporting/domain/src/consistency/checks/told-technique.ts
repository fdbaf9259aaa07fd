import { foldText } from '../reading/folded-text';
import { type ExamKind, namedExams } from './named-exam';
import type { ReportView } from './report-view';

/** An examination that gave contrast, as a report names it. */
const GIVEN =
  /(?:without and with|with and without|before and after|pre- and post|with)[- ](?:(?:iv|i\.v\.|intravenous|oral and iv) )?(?:contrast|gadolinium)|(?<!non-|non|without |no )contrast[- ]enhanced|(?<![a-z]|non-|un)enhanced (?:ct|mri?|scan|study|images?|series|phase)|post-?contrast|(?:after|following) (?:the )?(?:administration of |injection of |iv |intravenous )*(?:contrast|gadolinium)|(?<![a-z])(?:cta|ctpa|ctv|cect)(?![a-z])|angiogra|(?<![非未不无行])(?:增强扫描|增强后|增强[:示见])|[+及和、与]增强|动态增强(?:扫描)?[:,。]|注射(?:对比剂|造影剂)后|注入(?:对比剂|造影剂)后|(?:ct|mri?)(?:动态)?增强|(?<![非未不无行])增强(?:ct|mri?)|三期扫描|多期扫描|血管成像|cta/;
/** A plain examination at the head, and a second one behind it: `CT平扫：…。增强扫描：…`. */
const THEN_GIVEN =
  /(?:^|[。;\n] ?)(?:动态)?增强(?:扫描|后)?[:,示见]|[+及和、与](?:动态)?增强|注[射入](?:对比剂|造影剂)后|血管成像|增强(?:ct|mri?)/;
/** What says outright that none was given. */
const REFUSED =
  /(?:未|没有|无)(?:予|行|使用|注射|应用|给予|静脉注射|用)[^,。;)]{0,4}(?:对比剂|造影剂|增强)|仅(?:行|作|做|为)?(?:了)?平扫|(?:no|without(?: the (?:use|administration) of)?|without (?:any )?)(?: ?(?:iv|i\.v\.|intravenous|oral or intravenous))? ?(?:contrast(?: (?:material|medium|media|agent))?|gadolinium)(?: (?:was|is|has been) (?:given|administered|used|injected))?|(?:contrast|gadolinium)(?: (?:material|medium|agent))? (?:was|is) (?:not|withheld)/;
/** The name of an examination that gives none. */
const PLAIN =
  /(?<![a-z])(?:unenhanced|non-?enhanced|non-?contrast|plain|noncontrast) (?:(?:low[- ]dose|chest|head|abdominal|brain|helical|axial) ){0,2}(?:ct|mri?|computed)|(?:ct|mri?) (?:[a-z]+ ){0,3}(?:non-?contrast|unenhanced)|(?<![a-z])(?:ncct|nect)(?![a-z])|(?:ct|mri?|磁共振)平扫|平扫(?:ct|mri?|检查|扫描)?(?=[:,。(])|非增强(?:ct|mri?|扫描|检查)/;
const SPOKEN_OF = /recommend|suggest|advis|prior|previous|earlier|compar|limited|cannot|建议|前次|既往|上次|前片|外院|必要时|进一步|受限于/;

const lineOf = (text: string): string | undefined =>
  /(?:technique|protocol|exam(?:ination)?|检查技术|扫描方法|检查方法|检查方式|检查项目)[:：]([^\n。]{0,160})/.exec(text)?.[1];

/**
 * Whether contrast was given, as the report itself tells it: by its line of the technique, by the name of the examination at its head or in a sentence. Undefined when it says
 * both, or neither.
 */
export function contrastTold({ sections: { findings } }: ReportView): 'given' | 'none' | undefined {
  const { text } = findings.folded;
  const line = lineOf(text);
  const told = line ?? text;
  const sentences = line === undefined ? findings.sentences.map((one) => one.text).filter((one) => !SPOKEN_OF.test(one)) : [line];
  const isGiven = GIVEN.test(told);
  const head = line ?? findings.sentences[0]?.text.split(':')[0] ?? '';
  const [exam] = namedExams('findings', findings);
  const isTitle = line !== undefined || (exam !== undefined && exam.start < head.length);
  if (
    isTitle &&
    GIVEN.test(head) &&
    !REFUSED.test(head) &&
    !PLAIN.test(head) &&
    !SPOKEN_OF.test(head) &&
    !/平扫|before and|without and/.test(head)
  )
    return 'given';
  if (sentences.some((one) => REFUSED.test(one))) return isGiven ? undefined : 'none';
  if (isTitle && /平扫$/.test(head.replace(/[。:\s]+$/, ''))) return THEN_GIVEN.test(text) ? undefined : 'none';
  if (sentences.some((one) => PLAIN.test(one))) return isGiven ? undefined : 'none';
  return undefined;
}

/** Studies that fill something with contrast under the X-ray. */
const FILLED = /造影|钡|barium|urogra|swallow|enema|contrast|灌肠|gram(?![a-z])/;

/** The technique that the report names as its own, where it names one only. */
export function kindTold(view: ReportView): ExamKind | undefined {
  const stated = namedExams('findings', view.sections.findings);
  const kinds = new Set(stated.map(({ kind }) => kind));
  const [first] = stated;
  if (kinds.size !== 1 || !first || first.isOther) return undefined;
  const { text } = view.sections.findings.folded;
  // Named somewhere in running text, it may be another examination that is spoken of.
  const isHead = text.slice(0, first.start).search(/[。;\n]|\.(?=\s)/) < 0;
  if (!isHead || (first.kind === 'XR' && FILLED.test(text))) return undefined;
  return foldText(view.context.exam ?? '').text === '' ? first.kind : undefined;
}
