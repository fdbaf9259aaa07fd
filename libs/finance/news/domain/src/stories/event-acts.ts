import { foldPlaces, PhraseTrie } from '@trivium/finance/companies/domain';
import type { EventType } from '../story';

/**
 * What hardly happens twice to one company within two days: two items that tell the same of it tell of one event, in whatever words. What does (launches, lawsuits, approvals, orders) is not here.
 * `*` at the end is a stem. All ten languages in one list, as for kinds of events.
 */
const ACTS: Readonly<Record<string, string>> = {
  probe: `probe,probes,probed,investigat*,inquiry,under scrutiny,调查,立案,稽查,調査,捜査,조사,수사,ermittl*,ermittelt,untersuch*,enquête*,investiga*,inquérito,расслед*,selidik*,penyelidik*,investigasi`,
  raid: `raid,raids,raided,searched by,search offices,searches offices,搜查,立ち入り検査,家宅捜索,압수수색,razzia*,durchsuch*,perquisition*,registro policial,registra la sede,buscas,обыск*,geledah,penggeledahan`,
  departure: `steps down,step down,stepped down,stepping down,resign,resigns,resigned,resignation,quits,ousts,ousted,departs,to retire,retires,to leave,leaves post,辞职,辞任,离任,卸任,退任,사임,사퇴,tritt zurück,rücktritt,zurückgetreten,verlässt,démission*,quitte,dimite,dimisión,dimitió,renuncia,renunci*,отставк*,покида*,уходит,mundur,mengundurkan diri`,
  appointment: `appoint*,names new,named new,names,named,as new ceo,new ceo,new cfo,new chief,to lead,succeeds,任命,聘任,接任,就任,新社長,선임,취임,ernennt,ernannt,beruft,wird neuer chef,wird neue chefin,nomme,nommé,nommée,nombra,nombró,nomeia,nomeado,nomeada,назнач*,возглав*,ditunjuk,menunjuk,angkat`,
  recall: `recall,recalls,recalled,recalling,召回,リコール,리콜,rückruf*,ruft zurück,zurückgerufen,rappel,rappelle,retira del mercado,llama a revisión,recolhe,отзыв*,отзывает,penarikan,menarik`,
  fire: `fire at,on fire,after fire,after fires,blaze,blast,explosion*,explodes,火灾,爆炸,火災,爆発,화재,폭발,불…,großbrand,brand in,feuer,incendie,incendio,explosión,incêndio,explosão,пожар*,взрыв*,kebakaran,ledakan`,
  attack: `hack,hacks,hacked,hackers,cyberattack*,cyber attack,cyber-attack,data breach,ransomware,steal customer data,黑客,网络攻击,数据泄露,サイバー攻撃,不正アクセス,情報漏えい,해킹,개인정보 유출,hackerangriff*,cyberangriff*,cyberattaque*,piratage,ciberataque*,ataque hacker,кибератак*,утечк* данных,serangan siber,peretas*`,
  strike: `strike,strikes,walk out,walks out,walkout,罢工,ストライキ,ストに,파업,streik*,grève,huelga,greve,забастовк*,mogok`,
  outage: `outage*,goes down,offline,宕机,服务中断,システム障害,障害で停止,먹통,서비스 장애,ausfall,störung,panne,caída del servicio,apagón,pane,сбой,gangguan layanan`,
  halt: `halts production,suspends production,stops production,halts output,停产,生産停止,操業停止,가동 중단,생산 중단,produktionsstopp,stoppt produktion,arrête la production,suspende la producción,suspende a produção,останов* производств*,hentikan produksi`,
  insolvency: `bankrupt*,chapter 11,insolven*,creditor protection,protection from creditors,破产,资不抵债,倒産,破産,民事再生,파산,회생절차,법정관리,insolvenz*,zahlungsunfäh*,redressement judiciaire,faillite,concurso de acreedores,quiebra,falência,recuperação judicial,банкрот*,bangkrut,pailit`,
  default: `default on,defaults on,defaulted on,misses bond payment,missed bond payment,misses coupon,债券违约,债务违约,デフォルト,債務不履行,채무불이행,디폴트,zahlungsausfall,défaut de paiement,impago,calote,дефолт*,gagal bayar`,
  listing: `ipo,go public,goes public,stock market listing,stock market debut,market debut,plans listing,上市申请,首次公开募股,新規上場,상장 추진,기업공개,börsengang,introduction en bourse,salida a bolsa,abertura de capital,выход на биржу,penawaran umum perdana`,
  failure: `fails trial,fails late-stage,fails in trial,fails phase,fails mid-stage,drug fails,misses goal,misses main goal,misses endpoint,failed trial,临床失败,未达主要终点,治験失敗,임상 실패,scheitert in studie,échoue en essai,fracasa en ensayo,falha em estudo,провал* испытан*`,
  layoffs: `job cuts,cut jobs,cuts jobs,lay off,lays off,layoff*,laying off,axe jobs,slash jobs,redundanc*,裁员,人員削減,希望退職,감원,희망퇴직,구조조정,stellenabbau,streicht stellen,stellenstreich*,licenciement*,suppression* de postes,despidos,despide*,despedir*,ere,demiss*,corta empregos,увольн*,сокращ* персонал*,phk,pemutusan hubungan kerja`,
}; // prettier-ignore

/** Offices at the top of a company: who leaves one is not who takes another. */
const OFFICES: Readonly<Record<string, string>> = {
  ceo: `ceo,chief executive,managing director,总裁,首席执行官,总经理,社長,최고경영자,대표이사,vorstandschef*,vorstandsvorsitz*,konzernchef*,directeur général,directrice générale,pdg,consejero delegado,consejera delegada,director general,presidente executivo,diretor-presidente,гендиректор*,генеральн* директор*,direktur utama,dirut`,
  cfo: `cfo,finance chief,chief financial officer,finance director,财务总监,首席财务官,最高財務責任者,최고재무책임자,finanzvorstand,finanzchef*,directeur financier,directrice financière,director financiero,directora financiera,diretor financeiro,diretora financeira,финансов* директор*,direktur keuangan`,
  chair: `chairman,chairwoman,chairperson,as chair,new chair,board chair,董事长,会長,이사회 의장,회장,aufsichtsratschef*,aufsichtsratsvorsitz*,président du conseil,presidente del consejo,presidente do conselho,председател* совета,komisaris utama`,
}; // prettier-ignore

/** Who rates: what one says is not what another says. */
const RATERS: Readonly<Record<string, string>> = {
  moodys: `moody's,moodys,穆迪,ムーディーズ,무디스`,
  fitch: `fitch,惠誉,フィッチ,피치`,
  sp: `s&p,standard & poor's,标普,스탠더드앤드푸어스,スタンダード&プアーズ`,
  dbrs: `dbrs,morningstar dbrs`,
  scope: `scope ratings`,
  jcr: `jcr,日本格付研究所`,
}; // prettier-ignore

/** Kind of an event that no other word of a title tells. */
const KIND_OF: Readonly<Record<string, EventType>> = {
  probe: 'investigation',
  raid: 'investigation',
  departure: 'management',
  appointment: 'management',
  recall: 'incident',
  fire: 'incident',
  attack: 'incident',
  strike: 'incident',
  outage: 'incident',
  halt: 'incident',
  insolvency: 'default',
  default: 'default',
  listing: 'capital',
  failure: 'product',
  layoffs: 'layoff',
};

/** The end of a strike is another piece of news than the strike. */
const ENDS = `call off,restart*,ends,ended,end strike,end to,calls off,called off,is over,return to work,resume*,lifted,结束,恢复,复产,終了,再開,종료,재개,beendet,endet,wieder auf,prend fin,reprend,termina,finaliza,fin de,reanuda,encerra,retoma,заверш*,прекращ*,возобнов*,berakhir`;

function tableOf(table: Readonly<Record<string, string>>): PhraseTrie<string> {
  const trie = new PhraseTrie<string>();
  for (const [key, words] of Object.entries(table)) for (const word of words.split(',')) trie.add(word.trim(), key);
  return trie;
}

const acts = tableOf(ACTS);
const offices = tableOf(OFFICES);
const raters = tableOf(RATERS);
const ends = tableOf({ end: ENDS });
const OVER = '/over';
/** What goes on for a while: elsewhere a word for an end belongs to something else. */
const LASTING: ReadonlySet<string> = new Set(['strike', 'outage', 'halt', 'fire', 'probe']);
/** Of these it is the office that tells whether two are one. */
const CHANGES: ReadonlySet<string> = new Set(['departure', 'appointment']);

/** What a title says that happened to a company, and who says so: `recall`, `strike/over`, `departure` with `office:cfo`, `by:fitch`. Sorted. */
export function readActs(title: string): string[] {
  const folded = foldPlaces(title);
  const found = (trie: PhraseTrie<string>): Set<string> => new Set(trie.find(folded).flatMap(({ values }) => values));
  const isOver = found(ends).size > 0;
  const told = [...found(acts)];
  const named = told.some((act) => CHANGES.has(act)) ? [...found(offices)].map((office) => `office:${office}`) : [];
  const by = [...found(raters)].map((rater) => `by:${rater}`);
  return [...told.map((act) => (isOver && LASTING.has(act) ? `${act}${OVER}` : act)), ...named, ...by].sort();
}

/** Kind of event that an act of a title stands for; undefined where it tells of none. */
export function kindOfActs(title: string): EventType | undefined {
  return readActs(title)
    .map((act) => KIND_OF[act.replace(OVER, '')])
    .find((kind) => kind !== undefined);
}

/** Whether one tells that it goes on and the other that it is over, or each of another office, or each what another house says. */
export function areActsApart(first: readonly string[], second: readonly string[]): boolean {
  const isEnded = (told: readonly string[], other: readonly string[]): boolean => told.some((act) => other.includes(`${act}${OVER}`));
  return (
    areOthers(of(first, 'by:'), of(second, 'by:')) ||
    areOthers(of(first, 'office:'), of(second, 'office:')) ||
    isEnded(first, second) ||
    isEnded(second, first)
  );
}

function of(told: readonly string[], kind: 'by:' | 'office:'): string[] {
  return told.filter((act) => act.startsWith(kind));
}

function areOthers(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one));
}

/** Whether both tell the same of a company. Who takes an office is told by the office; who leaves one may be told without it. */
export function shareAct(first: readonly string[], second: readonly string[]): boolean {
  const isSameOffice = of(first, 'office:').some((office) => second.includes(office));
  return first.some((act) => {
    if (/^(?:office|by):/.test(act) || !second.includes(act)) return false;
    return !act.startsWith('appointment') || isSameOffice;
  });
}
