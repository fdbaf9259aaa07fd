import { type InjectionRule, rule } from './injection-rule';
import { folded } from './reveal';

/** The commonest attack in languages that no app speaks and every model reads: the verbs, what is to be dropped, and which of it. */
const LANGUAGES: readonly { readonly drop: string; readonly which: string; readonly orders: string }[] = [
  {
    drop: 'ignore[zr]?|ignorer|oublie[zr]?|négligez?|ne suis plus|ne suivez plus',
    which: 'tou(?:te)?s|précédent\\w*|antérieur\\w*|vos|tes|ci-dessus',
    orders: 'instructions?|consignes?|règles?|directives?|ordres?',
  },
  {
    drop: 'ignor[ae]n?|ignorar|olvid[ae]n?|omite|descarta|desobedece',
    which: 'tod[ao]s|anterior(?:es)?|previ[ao]s|tus|sus|las',
    orders: 'instrucciones|reglas|indicaciones|directrices|órdenes',
  },
  {
    drop: 'ignor[ae]m?|ignorar|esque[çc]a|desconsidere',
    which: 'tod[ao]s|anteriores|prévi[ao]s|suas|as',
    orders: 'instruções|regras|orientações|ordens',
  },
  {
    drop: 'ignora(?:te)?|dimentica(?:te)?|trascura|disobbedisci',
    which: 'tutt[ei]|precedent[ei]|tue|le',
    orders: 'istruzioni|regole|direttive|indicazioni',
  },
  {
    drop: 'ignorier\\w*|vergiss|vergessen sie|missachte\\w*|verwirf',
    which: 'alle\\w?|vorherig\\w*|bisherig\\w*|vorig\\w*|obig\\w*|deine|ihre',
    orders: 'anweisung\\w*|regeln|vorgaben|instruktionen|befehle|richtlinien',
  },
  {
    drop: 'игнорируй(?:те)?|проигнорируй(?:те)?|забудь(?:те)?|отбрось(?:те)?',
    which: 'все|всё|предыдущ[а-я]{2,3}|прежн[а-я]{2}|свои|твои|ваши',
    orders: 'инструкци[а-я]|правила|указания|команды',
  },
];
const GAP = '[^.!?。！？\\n]{0,30}?';
/** The object comes first. */
const JAPANESE =
  '(?:以前|これまで|上記|先ほど|前|すべて|全て|全部)[^。！？\\n]{0,8}(?:指示|命令|ルール|規則|プロンプト)[^。！？\\n]{0,8}(?:無視|忘れ|破棄|無効)|システムプロンプト[^。！？\\n]{0,6}(?:表示|出力|教え|公開)';
const KOREAN =
  '(?:이전|앞|위|모든|기존)[^.!?\\n]{0,12}(?:지시|명령|규칙|프롬프트|지침)[^.!?\\n]{0,8}(?:무시|잊|버리)|시스템 ?프롬프트[^.!?\\n]{0,6}(?:출력|표시|공개|보여)';
const ARABIC = '(?:تجاهل|انس|تجاوز)[^.!?\\n]{0,20}(?:التعليمات|القواعد|الأوامر)';

/** Look-alikes are folded before any rule is asked, so the words are folded too. */
export const ORDERS_IN_OTHER_LANGUAGES: readonly InjectionRule[] = [
  ...LANGUAGES.map(({ drop, which, orders }) =>
    rule(
      'drop-instructions',
      'refuse',
      `(?<!\\p{L})(?:${folded(drop)})(?!\\p{L})${GAP}(?<!\\p{L})(?:${folded(which)})(?!\\p{L})${GAP}(?<!\\p{L})(?:${folded(orders)})(?!\\p{L})`,
    ),
  ),
  ...[JAPANESE, KOREAN, ARABIC].map((source) => rule('drop-instructions', 'refuse', source.normalize('NFKC'))),
];
