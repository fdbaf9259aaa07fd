import type { Language } from '../language';

/**
 * Words that several languages spell alike, with the languages that do. A list that lacks such a word makes it evidence for whichever list happens
 * to have it.
 */
const GROUPS: readonly (readonly [languages: string, words: string])[] = [
  [
    'en es pt',
    'social capital hospital central general legal fiscal final global total normal local regional original material animal ' +
      'canal digital metal cultural natural personal industrial mineral rural visual virtual vital federal civil fatal formal ' +
      'ideal judicial municipal mental musical manual oral postal real ritual temporal terminal tropical universal verbal ' +
      'superior inferior interior exterior editor monitor actor motor radar hotel virus bonus plural singular popular familiar ' +
      'similar particular solar nuclear vulnerable variable viable probable notable rentable',
  ],
  [
    'en es',
    'plan control error sector factor doctor director sensor robot radio base crisis idea area gas alcohol color honor humor ' +
      'terror vapor valor favor tractor vector inventor actual usual sexual audio video panel chip simple doble',
  ],
  ['en pt', 'debate crime verde grave'],
  [
    'en fr',
    'social plan capital central fiscal final global total normal local original international national animal canal dialogue ' +
      'service action position production solution question nation tradition innovation information communication organisation ' +
      'transaction transformation formation station mission commission option direction construction instruction introduction ' +
      'attention situation population destination exposition version pension tension passion vision fusion conclusion confusion ' +
      'extension dimension accident client patient talent document moment monument instrument argument sentiment segment ' +
      'compliment absence science patience violence finance distance performance assistance importance alliance ambulance message ' +
      'passage village courage image usage table article possible impossible visible flexible double simple style type force ' +
      'surface page place race face prince province office justice notice train transport sport port restaurant parking budget ' +
      'marketing management web internet radio studio bus taxi virus bonus digital test concurrence croissance concert mode ' +
      'culture nature structure signature aventure cause pause phase base clause crise distribution directive directives prime ' +
      'crime fiable durable rentable responsable valable capable notable stable',
  ],
  [
    'en de',
    'digital plan global total normal international national regional original material final hotel restaurant sport transport ' +
      'radio studio system problem test text team trend start stop partner manager management marketing software hardware ' +
      'internet online computer bank land hand winter september august november april name pilot film bus taxi virus bonus budget ' +
      'service center export import investor monitor motor sensor tourist student patient talent moment instrument argument ' +
      'element segment fundament seminar forum museum album minimum maximum optimum status campus index boom crash interview job ' +
      'boss agenda region religion pension vision fusion version million explosion information innovation transformation position ' +
      'situation nation tradition generation organisation form arm wild warm gold sand wind ring ball finger butter',
  ],
  [
    'en nl',
    'plan hotel restaurant sport transport radio studio bank test team trend start stop partner manager management marketing ' +
      'software internet online computer land hand winter april september november december film bus taxi virus bonus budget ' +
      'service export import motor sensor robot student talent moment instrument argument element segment seminar museum forum ' +
      'album minimum maximum status campus index interview job boss chef agenda crisis water over open best rest last post lamp ' +
      'warm wind ring arm week',
  ],
  [
    'en da no sv',
    'digital plan global total normal regional original material final sport transport radio studio bank test team trend start ' +
      'partner marketing online land hand april september november film taxi virus bonus service import motor sensor robot moment ' +
      'instrument argument element segment museum forum album minimum maximum optimum status campus boom agenda region person ' +
      'form last under over for system problem program standard tempo signal paradis rabat alarm park',
  ],
  ['en da no', 'restaurant investor seminar million talent hotel senior junior offer event startup webinar'],
  [
    'en da sv',
    'chef pension vision fusion version information innovation transformation position situation nation tradition generation ' +
      'organisation december budget center patient mission passion tension option station',
  ],
  ['da sv', 'diskussion auktion funktion aktion reaktion konstruktion produktion instruktion'],
  ['en da', 'international national software internet computer bus interview job stop'],
  ['en no sv', 'student'],
  ['en sv', 'export index internet'],
  [
    'en hu',
    'bank sport motor robot film radar index export import program internet online hotel taxi modern test marketing trend start ' +
      'startup',
  ],
  [
    'en pl',
    'plan bank sport transport motor robot film radar program internet online hotel taxi test trend start stop marketing ' +
      'manager problem system student talent moment instrument argument element segment partner import rating ranking dialog ' +
      'alert monitor sensor total standard bonus status forum album minimum agenda region',
  ],
  [
    'en tr',
    'plan motor robot film radar program internet online test trend start problem moment partner bonus forum minimum final ' +
      'total global normal legal bank',
  ],
  [
    'en id',
    'bank digital global total normal legal film motor robot radar program internet online hotel bus start problem partner ' +
      'bonus forum minimum final investor sensor monitor modern platform startup fintech rating buyback delisting margin target ' +
      'volume level optimal terminal mineral moral vital viral formal ideal material',
  ],
  [
    'en it',
    'hotel film sport bus taxi radio studio video robot radar internet online software marketing manager partner team trend ' +
      'test stop budget bonus virus status forum album agenda idea area data media camera opera panorama propaganda base rating ' +
      'spread export import leader business boom crash record sponsor premier summit welfare privacy governance card spot big web',
  ],
  ['en fi', 'radio studio video data media agenda idea euro start-up startup'],
];

/** The words of {@link GROUPS} that `language` spells so. */
export function internationalWords(language: Language): string[] {
  return GROUPS.flatMap(([languages, words]) => (languages.split(' ').includes(language) ? words.split(' ') : []));
}
