import { SOURCE_NAMES } from './source-names';

const NAME = `(?:the\\s+)?(?:${SOURCE_NAMES})\\s*(?:\\[\\s*(\\d{1,2})\\s*\\]|(\\d{1,2}))`;
const SAYS = 'states?|says?|explains?|notes?|describes?|shows?|tells? us|mentions?|reports?';
const SAYS_ZH = '指出|说明|提到|介绍|讲到|表明|显示|认为|写道|说';
/** "According to source 1, …", "Source [2] says that …", at the beginning of a sentence. */
const ATTRIBUTIONS = [
  new RegExp(
    `(^|[.!?]\\s+|\\n\\s*(?:[-*]\\s+)?)(?:according to|as stated in|as described in|in|from)\\s+${NAME}\\s*[,:]\\s*([^\\n.!?]+)`,
    'giu',
  ),
  new RegExp(`(^|[.!?]\\s+|\\n\\s*(?:[-*]\\s+)?)${NAME}\\s+(?:${SAYS})\\s+(?:that\\s+)?([^\\n.!?]+)`, 'giu'),
  new RegExp(
    `(^|[。！？]\\s*|\\n\\s*(?:[-*]\\s+)?)(?:根据|依据|按照|据|在)\\s*${NAME}\\s*(?:的说法|的描述|的内容|的记载|中|所述)?\\s*[,，:：]\\s*([^\\n。！？]+)`,
    'giu',
  ),
  new RegExp(`(^|[。！？]\\s*|\\n\\s*(?:[-*]\\s+)?)${NAME}\\s*(?:中)?(?:${SAYS_ZH})\\s*[,，:：]?\\s*([^\\n。！？]+)`, 'giu'),
];

/** A source that is named in words as the mark that names it: "Source 1 says that bees dance" is "Bees dance [1]". */
export function withoutAttributions(text: string, count: number): string {
  return ATTRIBUTIONS.reduce(
    (left, pattern) =>
      left.replace(pattern, (written, before: string, square: string | undefined, bare: string | undefined, said: string) => {
        const number = Number(square ?? bare);
        if (number < 1 || number > count) return written;
        const mark = `[${String(number)}]`;
        const whole = said.charAt(0).toUpperCase() + said.slice(1).trimEnd();
        return `${before}${whole}${whole.endsWith(mark) ? '' : ` ${mark}`}`;
      }),
    text,
  );
}
