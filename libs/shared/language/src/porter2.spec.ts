import { porter2 } from './porter2';

/** Vocabulary published with the algorithm at snowballstem.org, and the words its special rules name. */
const PUBLISHED =
  `consign consign consigned consign consigning consign consignment consign consist consist consisted consist consistency consist
consistent consist consistently consist consisting consist consists consist consolation consol consolatory consolatori console consol
consolidate consolid consolidating consolid consolingly consol consonant conson consort consort conspicuous conspicu conspicuously conspicu
conspiracy conspiraci conspirator conspir constable constabl constance constanc constancy constanc constant constant knack knack
knackeries knackeri knaves knave knavish knavish kneaded knead kneel kneel knightly knight knitting knit knives knive knocker knocker
knopp knopp knots knot generate generat generic generic generically generic general general generous generous communism communism
community communiti arsenic arsenic arsenal arsenal dying die skis ski skies sky idly idl gently gentl ugly ugli early earli only onli
singly singl news news howe howe atlas atlas cosmos cosmos bias bias inning inning innings inning exceed exceed succeeds succeed hopping hop
hoping hope happily happili cry cri by by say say ties tie cries cri gas gas this this gaps gap kiwis kiwi feed feed agreed agre
luxuriated luxuri hopefulness hope rationalization ration electricity electr abandoned abandon using use toying toy national nation
relational relat vietnamization vietnam geology geolog analogous analog controlling control fall fall rate rate parties parti
adding add egging egg dogs' dog dog's dog boy's boy yes yes youth youth`.split(/\s+/);

describe('porter2', () => {
  it.each(PUBLISHED.flatMap((word, index) => (index % 2 === 0 ? [[word, PUBLISHED[index + 1]]] : [])))('%s -> %s', (word, stem) => {
    expect(porter2(word ?? '')).toBe(stem);
  });

  it('leaves short words and the empty word alone', () => {
    expect(['', 'a', 'is', 'as', 'us'].map(porter2)).toEqual(['', 'a', 'is', 'as', 'us']);
  });
});
