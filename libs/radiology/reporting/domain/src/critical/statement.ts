/** Denials before the words, within one clause. */
const DENIED_BEFORE =
  /(?:(?<![a-z])(?:no|not|without|negative for|(?:low|very low|little) (?:likelihood|probability|suspicion|concern) (?:of|for)|denies|absence of|free of|neither|nor|exclud(?:es|ed|ing)|resolved|resolution of|never|lack of|fails to|unlikely|ruled out|no evidence of|no signs? of|rather than|instead of)(?![a-z])|未见|未发现|未显示|未提示|未及|未探及|未检出|未查见|没有|无(?!明显诱因|创|名|法)|否认|排除(?!外)|已除外|不支持|不伴|并无|并未|未伴|非)(?![^,.;。，]*(?:however|but|但|而是))[^.;。]*$/;
/** Commas after which a denial goes on: a list. */
const LIST_GOES_ON = /^(?:[^,，、]{0,60}(?:,|、)\s*){0,6}(?:or |and |nor |及|和|或|亦)?[^,，、]{0,60}$/;
const NEW_STATEMENT =
  /,\s*(?:but|however|although|there (?:is|are)|with(?!out)|the |now |consistent|concerning|suspicious|compatible)|,[^,]{0,30}(?:(?<!未)见|(?<!未提|未显)示|考虑|呈|可见|提示|存在|伴|有(?!无))|\b(?:but|however|except)\b|但|然而|除外[^,]*,|而(?!且)/;
const DENIED_AFTER =
  /^[^.;。]{0,50}?(?:(?:is|are|was|were|has been|have been) (?:not |un)(?:seen|identified|likely|present|detected|demonstrated|visuali[sz]ed|evident)|not (?:seen|identified|present|evident|demonstrated|detected)|(?:is|was|has been|have been|are) (?:excluded|ruled out|absent)|unlikely|cannot be seen|cannot be (?:entirely |completely )?excluded[^.;]{0,60}(?:due to|because|given|limited|motion)|has resolved|have resolved|resolved|no longer|: ?(?:none|no|absent|negative)\b|absent\b)|^[^。;,，]{0,16}(?:未见(?!好转|缩小|减少)|阴性|\(-\)|已排除|已除外|可排除|可除外|不支持|依据不足|可能性(?:较|极|很)?[小低]|可能性不大|可能不大|概率低|消失|已吸收|缓解|不明显)/;
/** The question that was asked, a history, a condition, an advice. */
const ASKED =
  /(?:clinical(?:ly)? (?:concern|suspicion|suspected)|rule out|r\/o|(?:request|referr|order|perform|obtain|sent|scann|imag|exam|present)(?:ed)? (?:to (?:evaluate|assess|look|exclude)|for)|(?:look|check|worried|worry|workup|work-up|screen)(?:ing)? (?:about|for|of)|evaluate for|evaluation (?:for|of)|assess(?:ment)? for|to exclude|exclude|concern for|query|\?|question of|indication|clinical (?:history|information|question)|reason for (?:exam|study)|wells|score|history|hx|h\/o|status post|s\/p|prior|previous(?:ly)?|known|if (?:there|clinical|symptoms|the)|should|(?<![a-z])(?:if|unless|whether)(?![a-z])|(?:may|might|can|could|would) (?:subsequently |later |then )?(?:develop|occur|cause|lead to|result in|progress to|mask|mimic|simulate)|(?:sent|referred|presents?|presenting|presented|admitted|seen|here|evaluated)(?: \w+){0,4} (?:for|with)|(?<![a-z])(?:(?:grand)?(?:father|mother|parent)|brother|sister|sibling|aunt|uncle|cousin|relative|daughter)s?(?![a-z])|(?:祖父|祖母|父亲|母亲|父母|外婆|外公|哥哥|弟弟|姐姐|妹妹|兄弟|姐妹|亲属|叔叔|姑姑|舅舅|姨妈|家族|家属)|in case of|risk (?:of|for)|at risk|protocol|prophylaxis|return|precautions?|(?:临床|急诊|门诊|外院|申请单?|科室|患者)[^。;,，]{0,6}(?:诊断|资料|提示|疑|拟诊|考虑|印象)|初步诊断|初诊|拟诊|入院诊断|送检|排查|筛检|申请|检查目的|病史|既往|排除|以除外|除外|(?<![例诸比譬犹])如(?![图上下前常同此])|假如|一旦|倘若|万一|若|警惕|复查[^。]{0,4}术后|曾|预防|主诉)[^.;。]{0,80}$/;
const QUESTION_WORDS_STATED = /(?<!clinical )concern(?:ing)? for|suspicious for/;
const SIGNS_OF_ABSENCE =
  /(?:no|without|lack of|lacks|absent|non|decreased)[ -]?(?:[a-z]+ ){0,2}enhanc\w*|(?:无|未见|不)(?:明显)?强化|non-?\s?compress\w*|not (?:fully )?compress\w*|lack of compress\w*|不能[^,。]{0,4}压|压之不|不可压|no flow|无血流|absence of flow/g;
const ADVICE =
  /(?:^[\s\d).]*(?:please |would |may |also )?consider(?![a-z])|recommend|suggest(?:ed)? (?:ct|mr|follow)|advise|建议)[^.;。]{0,60}$/;

/** What follows a suspicion that is only the reason of the examination: `疑肺栓塞,行CTPA检查`. */
const CONDITIONAL =
  /^[^.,;]{0,30} (?:if|unless|in (?:his|her|the|a|their) (?:\w+ )?(?:father|mother|brother|sister|aunt|uncle|cousin|relative))(?![a-z])/;
const EXAMINED_FOR =
  /^[^。;,，]{0,6}[,，]?(?:遂|故|为此|前来|现)?(?:行|申请|要求|来|收入|入)[^。;,，]{0,12}(?:检查|cta|ctpa|平扫|增强|超声|就诊|诊|住院|院)|^(?:待查|\?[^。;]{0,12}$)/;

/** Whether a sentence states what stands between the two offsets, for this person and now. */
export function isStatedAt(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  // A denial inside the words counts too (`the aorta shows no dissection`), unless it is the sign itself (`no enhancement`, `not compressible`).
  const reach = sentence.slice(Math.max(0, start - 200), end).replace(SIGNS_OF_ABSENCE, (sign) => 'x'.repeat(sign.length));
  if (isDeniedBefore(reach, after) || DENIED_AFTER.test(after)) return false;
  const lead = before.slice(Math.max(0, before.length - 90));
  const asked = ASKED.exec(lead);
  if (asked && !QUESTION_WORDS_STATED.test(asked[0]) && !endsQuestion(asked[0])) return false;
  if (ADVICE.test(lead)) return false;
  const isResidual = /残余|残留|仍见|仍有|residual|persistent/.test(sentence);
  if (!isResidual && /^[^.;。,，]{0,20}(?:病史|史(?![a-z])|术后|排除|待除外\?)/.test(after) && !/待排|不除外/.test(after.slice(0, 24)))
    return false;
  if (EXAMINED_FOR.test(after) || CONDITIONAL.test(after)) return false;
  return !/^ ?(?:protocol|study|prophylaxis|precautions|risk|筛查)/.test(after);
}

/** After a comma an adjective may open a statement, or go on with a list that ends in `or`. */
const ADJECTIVE_AFTER_COMMA = /,\s*(?:new |acute |large |small |moderate |right |left |bilateral |a |an )/;

function isDeniedBefore(before: string, after: string): boolean {
  const match = DENIED_BEFORE.exec(before);
  if (!match) return false;
  const reach = match[0];
  if (NEW_STATEMENT.test(reach)) return false;
  if (ADJECTIVE_AFTER_COMMA.test(reach) && !/(?<![a-z])or(?![a-z])|或/.test(reach + after)) return false;
  // `cannot exclude`, `not excluded`, `no change in`: no denial of the thing.
  const lead = before.slice(Math.max(0, match.index - 12), match.index + 24);
  if (
    /(?:cannot|can not|could not|not) (?:be )?(?:completely )?exclud|不(?:能)?(?:完全)?(?:除外|排除)|无(?:明显|显著)?变化|no (?:significant |interval )?change|not only|无法排除|unchanged/.test(
      lead,
    )
  )
    return false;
  return LIST_GOES_ON.test(reach);
}

/** A statement after the question: `history of PE, now with acute …`. */
const endsQuestion = (asked: string): boolean =>
  /,\s*(?:now|with|there|new|acute|today|presents)|(?:(?<![出发呈显表])现(?!病史)|本次|今)[^。]*$|:\s*(?:there|acute|large)|findings?:|impression:|影像表现|诊断意见/.test(
    asked,
  );
