/**
 * That nobody need look again, in whatever words: a word of refusal before or behind a word for looking again. Refusing something else (`无需穿刺`) is none, nor is a
 * refusal for the case that the thing goes away.
 */
const AGAIN_ZH = '随访|随诊|随查|复查|复诊|复检|复测|追踪|观察|监测|处理|进一步';
const REFUSE_ZH =
  '无需|无须|毋需|毋须|勿需|勿须|不需要?|不须|不必|不用|不再|不予|不推荐|不建议|不主张|无必要|没有?必要|免予?|免于|免除|(?<![疗药术])(?:停止|终止|结束|取消)|可不|暂不|不做';
const BETWEEN_ZH = '(?:要|再次?|作|行|做|进行|给予|常规|定期|继续|影像学?|胸部|低剂量|特殊|任何|专门|年度|短期|ct|的|对其)*';
const ZH = new RegExp(
  `(?:${REFUSE_ZH})${BETWEEN_ZH}(?:${AGAIN_ZH}|(?:ct|影像学?)(?:检查)?(?=[,;。.\\s]|$))|无(?:需)?${BETWEEN_ZH}(?:随访|随诊|复查|复诊)的?(?:必要|指征|需要)|(?:随访|随诊|复查|复诊)(?:观察|检查)?(?:已|即|均)?可?(?:以)?(?:终止|停止|结束|取消|不必|免除|不需)`,
  'g',
);

const AGAIN_EN = '(?:follow-?ups?|follow up|imaging|evaluation|work-?up|surveillance|action|monitoring|investigation)';
const ADJECTIVES_EN =
  '(?:(?:routine|further|additional|specific|imaging|dedicated|ct|repeat|recommended|radiologic|radiological|interval|short-term|more|regular|chest|low-dose|any|active|follow-?up) )*';
const EN = new RegExp(
  [
    `no ${ADJECTIVES_EN}${AGAIN_EN}`,
    'no (?:further|repeat|additional|routine|follow-?up|more) (?:chest |low-dose )?(?:ct|scans?|scanning)',
    `no (?:need|requirement|indication|reason) (?:for|to (?:have|perform|obtain|do)) (?:a |an )?${ADJECTIVES_EN}(?:${AGAIN_EN}|ct|scans?)`,
    'no need to (?:follow|repeat|re-?image|re-?scan|monitor)',
    `(?:${AGAIN_EN}|ct|scans?)(?: imaging| ct)? (?:is |are )?(?:not|un)(?: |-)?(?:be )?(?:needed|required|necessary|recommended|indicated|warranted|suggested|advised)`,
    `(?:${AGAIN_EN})(?: imaging| ct)? (?:can|may|could|should) (?:be )?(?:omitted|discontinued|stopped|ceased|skipped|ended|terminated|stop|cease|end)`,
    `(?:does|do|need|needs|should) not (?:require|need|warrant|merit|be) ?(?:a |an )?${ADJECTIVES_EN}(?:follow|imag|surveil|monitor|re-?scan|ct)`,
    'discharged? from (?:further )?(?:follow|surveil|imaging)',
    '(?:stop|discontinue|cease|end|omit) (?:all |further |imaging |ct )*(?:follow|surveil|monitoring)',
    'nothing (?:further|more) (?:is )?(?:needed|required|necessary|to do|recommended)',
  ].join('|'),
  'g',
);

/** The thing has gone or stayed as it is: then nobody looks again. */
const ONLY_THEN =
  /(?:若|如果?|一旦|待|倘)[^。;]{0,14}(?:消失|吸收|消散|稳定|无变化|未见|缩小|不变)|(?:if|once|when|provided|unless|after)(?![a-z])[^.;]{0,40}(?:resol|gone|disappear|stable|unchanged|no growth|clear|regress)/;

/** Where a text refuses to look again. */
export function refusalIn(text: string): { readonly index: number; readonly end: number } | undefined {
  for (const match of [...text.matchAll(ZH), ...text.matchAll(EN)].sort((one, other) => one.index - other.index)) {
    const start =
      Math.max(text.lastIndexOf('。', match.index), text.lastIndexOf('. ', match.index), text.lastIndexOf(';', match.index)) + 1;
    if (!ONLY_THEN.test(text.slice(start, match.index))) return { index: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
