import type { Language } from './language';

/** What tells a language of a shared alphabet apart; all of it written for this library. */
export interface LanguageProfile {
  readonly language: Language;
  /** Frequent function words, lower case. */
  readonly words: ReadonlySet<string>;
  /** Letters and signs that few of its neighbours use. */
  readonly letters: RegExp;
  /** Frequent pieces of words; `_` is the edge of a word. */
  readonly pieces: ReadonlySet<string>;
}

function profile(language: Language, words: string, letters: RegExp, pieces: string): LanguageProfile {
  return { language, words: new Set(words.split(' ')), letters, pieces: new Set(pieces.split(' ')) };
}

export const LATIN_PROFILES: readonly LanguageProfile[] = [
  profile(
    'en',
    'the of and to in is are was were a an that this these it for on with as by be been from at or not no what which who how why when where does do did can could should would will has have had its their there if between about than into we you they he she i my your explain show give list compare describe define tell me please use used',
    /(?!)/,
    '_th the he_ ing ng_ _wh _sh ght tio ion ed_ ly_ _an and nd_ ough ould ess _kn wh ck_ ies ers rs_ ery ble ow_ aw ee ea oo sh th_ _w _y y_ ty_ al_ ay_ _of of_ _un ous',
  ),
  profile(
    'de',
    'der die das und ist sind ein eine einen einem einer den dem des nicht mit von zu auf für im in auch sich wie was warum wer wo wann welche welcher als bei nach aus an es ich wir sie er wird werden wurde hat haben oder aber kann dass zum zur über durch um war keine kein noch mehr',
    /[äöüß]/g,
    'sch ich ein ie_ en_ er_ cht ung ng_ ch_ _ge ver _ve tz ck ei_ eit keit _zu _au auf _st lich eu ß ä ü _wi und nd_ _un aus ier em_ _be pf',
  ),
  profile(
    'fr',
    "le la les des du de et est sont un une en dans que qui pour par sur pas ne au aux avec ce cette ces il elle on nous vous ils elles se son sa ses comment pourquoi quel quelle quels quelles qu'est-ce c'est où ou mais plus être été avoir fait leur comme sans entre",
    /[çœêèùûëàâ]/g,
    "_qu que ue_ eau aux ou_ oi ent nt_ _le les es_ ion our _de _l' l' _d' d' qu' ai ait eur eux ère é_ ée_ _pa _dé ém tre re_ ique euse ment",
  ),
  profile(
    'es',
    'el la los las de del y es son un una en que por para con no se su sus al lo como más pero qué cuál cuáles cómo cuándo dónde quién este esta estos estas ese eso hay fue ser está están sobre entre también muy o sin han ha le les nos desde',
    /[ñ¿¡íóúáé]/g,
    '_el _lo os_ as_ ción ión ón_ ado ada _qu que _la ci ie ue ue_ _es ll ñ dad ad_ ar_ _y_ mente nte al_ ente ía iento _hu _ha ch rr',
  ),
  profile(
    'pt',
    'o a os as de do da dos das e é são um uma em no na nos nas que por para com não se seu sua ao à pelo pela como mais mas qual quais quando onde quem este esta isso isto há foi ser está estão sobre entre também muito ou sem ele ela eles elas você',
    /[ãõçêâàáéíóú]/g,
    '_do _da ção ão_ ões ões_ lh nh _nã ã õ _um em_ _em _es ss _qu que ei eir ou_ dad ade de_ _o_ ém_ mento ente aç os_ as_ _se ia_ são',
  ),
  profile(
    'it',
    "il lo la i gli le di del della dei delle degli e è sono un una in che per con non si come ma più al alla nel nella dal dalla su da o anche questo questa questi queste qual quale quali quando dove chi perché cosa cos'è ha hanno essere stato fra tra l'",
    /[àèéìòù]/g,
    "_il gli _di ell ell' della zio ion one ne_ to_ ti_ ta_ no_ _ch che he_ ghi cch tt zz gn ità à_ è _è_ ri_ are ere li_ _l' l' zione ia_ cci ento _qu",
  ),
  profile(
    'nl',
    'de het een en van is zijn in op te dat die niet met voor aan er om ook als bij door wat hoe waarom wie waar wanneer welke naar uit maar over tot worden wordt werd heeft hebben dit deze zich kan geen nog meer wel was ik je we ze of onder tussen',
    /(?!)/,
    'ij _ij aa ee oo uu een _he het et_ _va van an_ en_ _ge sch cht _de de_ eid heid aar oor ver oe ui ie_ ijk lijk _zi zij ing _wo word eu',
  ),
  profile(
    'sv',
    'och att det som en ett är på för med av till den inte har de om var vad hur varför vem när vilken vilka från eller men kan ska så vi jag du han hon man sig sin detta denna dessa blir blev hade under mellan',
    /[åäö]/g,
    'ä å ö för _fö ch_ och _oc _at att tt_ är_ _är _på ing ning gen het ade der _de ska sk rna ar_ or_ lig ligt ll och',
  ),
  profile(
    'pl',
    'i w na z do się nie jest są to że co jak czy po od przez dla za o oraz ale który która które których tym ten ta te tego być był była było jego jej ich dlaczego kiedy gdzie kto jaki jaka jakie między lub',
    /[ąćęłńśźż]/g,
    'cz sz rz ie_ ch_ _pr prz rze ni nie _ni ia_ owa wie ego ych ów_ ć ś ł ż ę ą dzi ści _w_ _z_ ej_ ym_ st _st ki',
  ),
  profile(
    'tr',
    'bir ve bu da de için ile ne mi mı nedir nasıl neden kim nerede hangi olarak olan olduğu gibi daha çok en o var yok değil kadar sonra önce ya veya ama ki her şu ben sen biz',
    /[ğışİ]/g,
    'lar ler ın_ in_ ı ş ğ ya _bi bir ir_ ak_ ek_ yor lık lik dır dir ası _ol ol nda nde den dan ün_ _ka lan mak mek',
  ),
  profile(
    'id',
    'yang dan di ke dari untuk dengan adalah ini itu pada tidak dalam akan oleh juga atau sebagai apa bagaimana mengapa siapa kapan mana saya kami kita mereka dia bisa dapat telah sudah ada lebih karena antara',
    /(?!)/,
    'ang ng_ _me men eng an_ kan _di _pe per _be ber nya ya_ ah_ _ya yan gan _ke ada tan uk_ _se aka ngan',
  ),
  profile(
    'vi',
    'là và của có không được cho một trong với các những này đó để khi như người gì thế nào tại sao ai đâu về từ đến cũng đã sẽ bị ra vào hay hoặc',
    /[đơưăạảấầẩậắặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹ]/g,
    'đ ư ơ ng_ nh_ _nh _ng ch_ _ch _th tr _tr nh ph ông _kh kh gi iế ườ',
  ),
];

export const CYRILLIC_PROFILES: readonly LanguageProfile[] = [
  profile(
    'ru',
    'и в не на что это с как по к из у за от о для а но он она они мы я вы его её их был была было были есть так же или только чем если почему когда где кто какой какая какие который при до бы также между',
    /[ыэёъ]/g,
    'ого ть_ ся_ ый_ ий_ ени ние ия_ ост _пр _по ов_ ы ые_ ет_ что _чт ой_ ых_ ск ство ние_ ть ация',
  ),
  profile(
    'uk',
    'і в не на що це з як по до у за від та для а але він вона вони ми я ви його її їх був була було були є так або чому коли де хто який яка які при між також щоб',
    /[іїєґ]/g,
    'і ї є ння ня_ ти_ ся_ ість _ві від _пр _по ого ів_ ськ цьк ий_ ої_ ії_ ення що _що ться',
  ),
  profile(
    'bg',
    'и в на не е да се от за с по че това като са ще си но до какво как защо кога къде кой коя кои или при беше са към между също този тази',
    /ъ/g,
    'ът_ ата та_ ите те_ то_ ия_ ъ _на на_ _се _да ние ова _пр ост ват _съ щ _че ето',
  ),
];
