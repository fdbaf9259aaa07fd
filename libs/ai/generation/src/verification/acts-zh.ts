import type { Act } from './acts';
import { CAUSING_ZH, TRANSITIVE_ZH } from './lexicon/verbs-zh';
import type { TermReader } from './terms';

/** By their first character, the longest first. */
const VERBS = new Map<string, string[]>();
for (const verb of [...new Set(TRANSITIVE_ZH)].sort((a, b) => b.length - a.length)) {
  const first = verb[0] ?? '';
  VERBS.set(first, [...(VERBS.get(first) ?? []), verb]);
}
/** Before the one who acts, when what it is done to stands first. */
const AGENT = /(?:被|由(?!于)|获(?![得取利悉准])|受到?|遭到?|交由|交给|靠|(?<!因|以|认|成|称|作|视)为(?=.+所$))/u;
/** Before what it is done to, when that stands before the verb. */
const PATIENT = /(?:把|将)/u;
/** Ends the one who acts: `公司于8月以12亿元`. */
const AROUND =
  /(?<!由|关|对|至|低|高|大|小|多|少|等|处|位)于(?=.)|(?<!存|现|正|所)在(?=.)|(?<!可|所|得|难|足)以(?!及|后|前|来|上|下)|(?<!绝|相|面|应|针)对(?!称|于|照|比)|(?<!方|趋|倾|走|导)向|(?<!供|交|送|卖)给|(?<!作|使|利|应|费|运|采|租|雇)用|(?<!服|自)从|(?<!参)与(?=.+(?:签|合))|因(?!为|素|此|子|果)|随着?/u;
const TAIL = /^(?:了|着|过|到|出|成|为|得)+/u;
const YEAR = /^(?:\d{4}|\d+(?=[年月日]))/u;

const NOUN_BEHIND = /^(?:[角率镜]|速度|[量值](?=[的为是在会比与和、，达约不仅高低大小]|$))/u;

interface Place {
  readonly verb: string;
  readonly from: number;
  readonly to: number;
}

/** Who does what to whom in a Chinese sentence, clause by clause; 被, 由, 把 and 的 are turned round. */
export function readActsZh(sentence: string, terms: TermReader): Act[] {
  const clauses = sentence.split(/[，；。：,;:？！]/u);
  const read = (text: string): string[] => [...numbersOf(text), ...terms.read(text)];
  const cause = terms.read('导致')[0] ?? '导致';
  const need = read('需要')[0] ?? '需要';
  return clauses.flatMap((clause, index) => {
    const before = clauses[index - 1] ?? '';
    const acts = readClause(clause, { before, read });
    const because = /^(?:由于|因为|因)(?<a>.+)/u.exec(before)?.groups?.['a'] ?? '';
    if (because !== '') acts.push({ kind: cause, subject: read(because), object: read(clause) });
    const condition = /^(?:若|如果|如|假如|一旦|只要|当)(?<a>.+?)(?:时|的话)?$/u.exec(before)?.groups?.['a'] ?? '';
    if (condition !== '') acts.push({ kind: 'if', subject: read(condition), object: read(clause) });
    const when = /^(?<a>.{2,}?)时(?!的|间|期|候|代|刻|段)(?<b>.{2,})$/u.exec(clause)?.groups;
    if (when !== undefined) acts.push({ kind: 'if', subject: read(when['a'] ?? ''), object: read(when['b'] ?? '') });
    const reason = /^(?:因为|由于|原因[是为在于]+|这是因为)(?<a>.+)/u.exec(clause)?.groups?.['a'] ?? '';
    if (reason !== '' && before !== '') acts.push({ kind: cause, subject: read(reason), object: read(before) });
    const moved = /^(?<b>.+?)(?:因|随着?)(?<a>.+?)而(?<change>.+)$/u.exec(clause)?.groups;
    if (moved !== undefined)
      acts.push({ kind: cause, subject: read(moved['a'] ?? ''), object: read(`${moved['b'] ?? ''}${moved['change'] ?? ''}`) });
    const source = /^(?<b>.+?)(?:源于|缘于|归因于|起因于|是?由于|是因为)(?<a>.+?)(?:的)?$/u.exec(clause)?.groups;
    if (source !== undefined) acts.push({ kind: cause, subject: read(source['a'] ?? ''), object: read(source['b'] ?? '') });
    const route = /(?:从|由|自)(?<a>[^，]{1,12}?)(?:到|至|往|流向|运往|运到|迁往|传入|飞往|流入)(?<b>[^，]{1,12})$/u.exec(clause)?.groups;
    if (route !== undefined) acts.push({ kind: 'route', subject: read(route['a'] ?? ''), object: read(route['b'] ?? '') });
    const basis = /^(?<a>.+?)是(?<b>.+?)的(?:前提|基础|先决条件)/u.exec(clause)?.groups;
    if (basis !== undefined) acts.push({ kind: need, subject: read(basis['b'] ?? ''), object: read(basis['a'] ?? '') });
    const into =
      /(?:把|将|使)?(?<a>[^把将使]{1,16}?)(?:被)?(?:转化|转变|转换|分解|变|改写|改编|翻译|折算|兑换)(?:为|成|作)了?(?<b>.{1,16})$/u.exec(
        clause,
      )?.groups;
    if (into !== undefined) acts.push({ kind: 'into', subject: read(into['a'] ?? ''), object: read(into['b'] ?? '') });
    const after = /^(?<a>.{2,}?)(?:之后|以后|(?<![前最落其先背])后)$/u.exec(before)?.groups?.['a'] ?? '';
    const earlier = /^(?:此前|在此之前|在这之前)(?<b>.+)/u.exec(clause)?.groups?.['b'] ?? '';
    if (earlier !== '' && before !== '')
      acts.push({ kind: 'precede', subject: read(earlier), object: read(clauses.slice(0, index).join('，')) });
    if (after !== '') acts.push({ kind: 'precede', subject: read(after), object: read(clause) });
    const afterInside = /^(?<a>.{3,}?)(?:之后|以后|(?<![前最落其先背])后(?![续期果来者退端部代]))(?<b>.{3,})$/u.exec(clause)?.groups;
    if (afterInside !== undefined)
      acts.push({ kind: 'precede', subject: read(afterInside['a'] ?? ''), object: read(afterInside['b'] ?? '') });
    const ahead = /^(?<a>.{2,}?)(?:之前|以前|(?<![目提当此先])前)$/u.exec(before)?.groups?.['a'] ?? '';
    if (ahead !== '') acts.push({ kind: 'precede', subject: read(clause), object: read(ahead) });
    if (/因此|因而|从而|所以|于是|故此?(?=[将被使])/u.test(clause) && before !== '' && because === '')
      acts.push({ kind: cause, subject: read(before), object: read(clause) });
    if (/越/u.test(before) && /越/u.test(clause)) acts.push({ kind: 'vary', subject: read(before), object: read(clause) });
    // `…, 比在空气中慢`: what is compared stands in the clause before.
    const bare = /^(?:但|而|也|却|仍|则)*比(?!例|率|重|值|较)(?<b>.+?)(?:的.*)?(?<way>[低小少短轻慢弱差]|[高大多长重快强好])/u.exec(
      clause,
    )?.groups;
    if (bare !== undefined && before !== '') {
      const isBelow = /[低小少短轻慢弱差]/u.test(bare['way'] ?? '');
      const [a, b] = [read(before), read(bare['b'] ?? '')];
      acts.push({ kind: 'below', subject: isBelow ? a : b, object: isBelow ? b : a });
    }
    const compared = /^(?<a>.+?)比(?!例|率|重|值|较)(?<b>.+?)(?:的.*)?(?<way>[低小少短轻慢弱差]|[高大多长重快强好])/u.exec(clause)?.groups;
    if (compared !== undefined) {
      const isBelow = /[低小少短轻慢弱差]/u.test(compared['way'] ?? '');
      const [a, b] = [read(compared['a'] ?? ''), read(compared['b'] ?? '')];
      acts.push({ kind: 'below', subject: isBelow ? a : b, object: isBelow ? b : a });
    }
    return acts;
  });
}

function verbsOf(clause: string): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < clause.length; from++) {
    const verb = VERBS.get(clause[from] ?? '')?.find((word) => clause.startsWith(word, from));
    // `学生成绩`
    if (verb === undefined || (verb === '生成' && clause[from - 1] === '学')) continue;
    // `折射角`, `吸收率`: nouns.
    if (NOUN_BEHIND.test(clause.slice(from + verb.length))) continue;
    places.push({ verb, from, to: from + verb.length });
    from += verb.length - 1;
  }
  return places;
}

function readClause(clause: string, { before, read }: { readonly before: string; readonly read: (text: string) => string[] }): Act[] {
  const places = verbsOf(clause);
  let subject = '';
  return places.flatMap(({ verb, from, to }, at): Act[] => {
    // What causes is the whole of what stands before: `需求减少导致 …`.
    const isCausing = CAUSING_ZH.has(verb);
    const start = isCausing ? (places.slice(0, at).findLast((place) => CAUSING_ZH.has(place.verb))?.to ?? 0) : (places[at - 1]?.to ?? 0);
    const left = clause.slice(start, from).replace(at > 0 ? TAIL : /^$/u, '');
    const right = clause.slice(to, nextStart(places, { at, end: clause.length }));
    // `经济的交流`: a noun.
    if (/的$/u.test(left)) return [];
    const kindWord = CAUSING_ZH.has(verb) ? '导致' : verb;
    const kind = read(kindWord)[0] ?? verb;
    const act = (agent: string, patient: string): Act[] => {
      subject = agent;
      const [a, b] = [read(agent), read(patient)];
      // `低于` is `高于` turned round.
      if (/^(?:低于|小于|少于|慢于|轻于|短于|晚于|弱于|劣于)$/u.test(verb)) return [{ kind: 'below', subject: a, object: b }];
      if (/^(?:高于|大于|多于|超过|超越|快于|重于|长于|早于|强于|优于)$/u.test(verb)) return [{ kind: 'below', subject: b, object: a }];
      return [{ kind, subject: a, object: b }];
    };
    const isRelative = /^(?:了|过)?的/u.test(right);
    const behind = isRelative ? right.replace(/^(?:了|过)?的/u, '') : right.replace(TAIL, '');
    // `风险因吸烟而增加`: smoking raises it.
    const moved = /^(?<b>.+?)(?:因|随着?)(?<a>.+)而(?:会|就|将)?$/u.exec(left)?.groups;
    if (moved !== undefined) return act(moved['a'] ?? '', moved['b'] ?? '');
    const agent = AGENT.exec(left);
    if (agent !== null) {
      const patient = left.slice(0, agent.index).replace(/(?:是|则|也|都|均)$/u, '');
      return act(left.slice(agent.index + agent[0].length), patient === '' ? behind : patient);
    }
    const patient = PATIENT.exec(left);
    if (patient !== null && patient.index + 1 < left.length)
      return act(cutAround(left.slice(0, patient.index)), `${left.slice(patient.index + 1)}${behind}`);
    const is = /是|系/u.exec(left);
    if (is !== null && isRelative && behind === '') return act(left.slice(is.index + 1), left.slice(0, is.index));
    const own = left
      .replace(/^(?:并且?|而且?|且|和|或|及|、)+/u, '')
      .replace(/^(?:但是?|却|不过|仍然?|依然|依旧|还|也|都|又|就|则|均)+$/u, '');
    if (own === '' && at === 0 && (CAUSING_ZH.has(verb) || /^(?:[高低大小多少快慢重轻长短早晚强弱优劣]于|超过|超出)$/u.test(verb)))
      return act(before, behind);
    if (own === '') return act(/^(?:并|而|且|和|或|及|、)/u.test(left) ? subject : '', behind);
    // `对其活动展开调查`: what it is done to stands before the verb.
    const towards = /(?<!绝|相|面|应|针)对(?!称|于|照|比)(?<b>.+?)(?:展开|进行|开展|作出|做出|加以)?$/u.exec(own)?.groups?.['b'] ?? '';
    return act(cutAround(own), behind === '' ? towards : behind);
  });
}

function nextStart(places: readonly Place[], { at, end }: { readonly at: number; readonly end: number }): number {
  const { verb = '' } = places[at] ?? {};
  // What is caused is the whole of what follows.
  return CAUSING_ZH.has(verb) ? end : (places[at + 1]?.from ?? end);
}

function cutAround(text: string): string {
  const around = AROUND.exec(text);
  return around === null ? text : text.slice(0, around.index);
}

function numbersOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:\.\d+)?(?![年月日\d.])/gu)]
    .map(([number]) => number)
    .filter((number) => !YEAR.test(number))
    .map((number) => `=${number}`);
}
