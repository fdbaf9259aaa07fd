import type { ConsistencyIssue } from '../consistency-issue';
import { issueOf, placeOf, quote, type ReportView } from './report-view';

const OF_WOMEN =
  /(?<![a-z])(?:uter(?:us|ine)|endometri\w*|myometri\w*|ovar(?:y|ies|ian)|adnexa\w*|fallopian|(?<!tunica )vagina(?:l|e)?|cervix(?! (?:of|uteri of the prostate))|uterine cervix|hysterectomy|pregnan\w*|gravid|gestational sac|fet(?:us|al(?!(?:[- ](?:type|origin|variant|configuration|pattern))*(?: left| right| bilateral)? (?:pca|pcas|p1|posterior|lobulat|cerebral|circulation|origin|type|variant|configuration)|[- ](?:type|origin|variant|configuration)))|intrauterine|leiomyomas?|fibroids?|hydrosalpinx|salping\w*|oophorectomy|iud|placenta\w*)(?![a-z])|子宫|卵巢|输卵管|阴道|宫颈|宫腔|宫内节育器|节育环|内膜增厚|双侧附件|双附件|附件区|(?:左|右)侧?附件|妊娠|孕囊|胎儿(?![型期])|胎盘|宫内早孕/g;
const OF_MEN =
  /(?<![a-z])(?:prostat\w*|seminal vesicles?|test(?:is|es|icles?|icular)|scrot(?:um|al)|epididym\w*|penis|penile|vas deferens|spermatic cord|bph|turp|hydrocele|varicocele|gynecomastia|orchiectomy|cryptorchid\w*)(?![a-z])|前列腺|精囊|睾丸|阴囊|附睾|阴茎|精索|男性乳腺|鞘膜积液/g;
/** `附件` of the spine are the posterior elements, not the adnexa. */
const IS_SPINE = /椎[^。;\n]{0,8}$/;
/** Names of a drug, a score or a person of the other sex. */
const NOT_OF_THE_PERSON = /(?:mother|wife|maternal|father|family history|家族史|母亲|父亲)[^.。;\n]{0,30}$/;

/** Organs of the other sex, by the sex of the order; without it, organs of both sexes in one report. */
export function checkSex(view: ReportView): ConsistencyIssue[] {
  const sex = normalSex(view) ?? sexOfText(view);
  const women = foundIn(view, OF_WOMEN);
  const men = foundIn(view, OF_MEN);
  const [wrong, other] = sex === 'male' ? [women, men] : sex === 'female' ? [men, women] : [[], []];
  const [first] = wrong;
  if (first) return [issue(view, [first], sex === 'male' ? ['male', '男性'] : ['female', '女性'])];
  const [woman] = women;
  const [man] = men;
  if (sex === undefined && other.length === 0 && woman && man && !isOther(view))
    return [issue(view, [woman, man], ['unknown sex', '性别未知'])];
  return [];
}

interface OrganPlace {
  readonly section: 'findings' | 'impression' | 'recommendations';
  readonly start: number;
  readonly end: number;
}

function foundIn(view: ReportView, pattern: RegExp): OrganPlace[] {
  return (['findings', 'impression', 'recommendations'] as const).flatMap((section) => {
    const { text } = view.sections[section].folded;
    return [...text.matchAll(pattern)]
      .filter((match) => !match[0].includes('附件') || !IS_SPINE.test(text.slice(Math.max(0, match.index - 14), match.index)))
      .filter((match) => !NOT_OF_THE_PERSON.test(text.slice(Math.max(0, match.index - 40), match.index)))
      .map((match) => placeOf(section, { start: match.index, end: match.index + match[0].length }));
  });
}

function issue(view: ReportView, places: readonly OrganPlace[], sex: readonly [en: string, zh: string]): ConsistencyIssue {
  const words = places.map((place) => quote(view, place)).join(', ');
  return issueOf(view, {
    type: 'sex_mismatch',
    places,
    en: `“${words}” does not fit the sex of the person (${sex[0]}).`,
    zh: `“${words}”与受检者性别（${sex[1]}）不符。`,
    subject: `${sex[0]}:${words.toLowerCase()}`,
  });
}

const isOther = (view: ReportView): boolean => /^(?:other|unknown|o|u)$/i.test(String(view.context.sex ?? ''));

function normalSex(view: ReportView): 'male' | 'female' | undefined {
  const sex = String(view.context.sex ?? '')
    .trim()
    .toLowerCase();
  if (/^(?:m|male|man|男|男性)$/.test(sex)) return 'male';
  return /^(?:f|female|woman|女|女性)$/.test(sex) ? 'female' : undefined;
}

/** `65-year-old man`, `男，65岁`. */
function sexOfText(view: ReportView): 'male' | 'female' | undefined {
  if (isOther(view)) return undefined;
  const text =
    `${view.context.indication ?? ''} ${view.context.exam ?? ''}`.toLowerCase() + ` ${view.sections.findings.folded.text.slice(0, 300)}`;
  const isMale =
    /(?:year[- ]old|y\/?o|yo) (?:\w+ )?(?:man|male|gentleman|boy)|(?<![a-z])male patient|(?<![\u4e00-\u9fff])男(?:性)?[,，, ]?(?:患者)?[,， ]?\d+ ?岁|男性患者|患者男|\d+岁男/.test(
      text,
    );
  const isFemale =
    /(?:year[- ]old|y\/?o|yo) (?:\w+ )?(?:woman|female|lady|girl)|(?<![a-z])female patient|(?<![\u4e00-\u9fff])女(?:性)?[,，, ]?(?:患者)?[,， ]?\d+ ?岁|女性患者|患者女|\d+岁女/.test(
      text,
    );
  if (isMale === isFemale) return undefined;
  return isMale ? 'male' : 'female';
}
