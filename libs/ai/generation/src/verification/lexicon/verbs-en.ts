/** Verbs that somebody does to something: who stands before them and who behind them is compared. */
export const TRANSITIVE_EN: readonly string[] = `
absorb accept accompany accumulate achieve acquire activate adapt add administer admit adopt advise affect aid allow alter amend amplify
announce appoint approve arrange arrest ascend assess assist attack attract authorise avoid ban beat begin bind block boost borrow break
bring broaden build burn buy calculate call cancel capture carry catch cause challenge change charge check choose claim classify close
collect colonise combine command complete compress compute condemn conduct confirm connect conquer consume contain control convert
convince cool copy correct cost cover create cross cure cut damage decide declare decline decrease defeat defend define degrade delay
deliver demand demonstrate denounce deny deplete deposit describe design destroy detect determine develop devour digest dilute direct
discover discuss displace dissolve distribute disturb divide dominate donate double draw drive drop earn eat educate elect eliminate emit
employ enable encourage encode end enhance enlarge enrich enter establish estimate evaluate examine exceed exchange exclude execute expand
expect explain exploit explore export extend extract fear feed fertilise fight fill filter finance find finish fire follow force forecast
form found free fund furnish gain generate give govern grant guard guide halt harm heal heat help hinder hire hit hold host hunt hurt
identify ignore illuminate illustrate imply import impose improve include increase indicate induce infect infiltrate influence inform
inhabit inherit inhibit initiate inject insert inspire install insure integrate interrupt introduce invade invent invest investigate
invite involve irritate isolate issue join judge justify keep kill know lack launch lay lead learn lease leave lend license lift limit
link load locate lose lower maintain make manage manufacture market measure melt mention merge mix modify monitor move multiply murder
burden repay indicate signal donate expel transfer present name narrow need negotiate neutralise notice obtain occupy offer open operate oppose orbit order organise outlaw outsell overtake owe own
paint parallel pay penetrate perceive perform permit persuade pierce place plan plant play pollinate pollute possess postpone power
precede predict prefer prepare prescribe present preserve press prevent print produce prohibit project promote prompt propose protect
prove provide publish pull pump punish purchase push question quote raise reach read receive recognise recommend record recover recruit
reduce reflect refuse regulate reinforce reject release relieve remove rent repair repeat replace report represent request require rescue
resist resolve restore restrict retain retire reveal reverse review revise ride rule run save secure see seek select sell send separate
serve settle shield show slow sign solve spend split sponsor spread stabilise start state steal stimulate stop store strengthen stretch
strike study submit subsidise succeed suffer supply support suppress surpass surround suspend sustain switch take target tax teach tear
tell terminate test threaten throw tighten tilt trace track trade train transfer transform translate transmit transport treat trigger turn
undermine understand unify unite update urge use violate visit abolish attach bake blow breed conceal consult count criticise crush
cultivate depose devise dig disclose dismiss disprove encounter endanger exhaust experience grind grip harvest hide imitate mask mimic
observe outperform pair poison preach propel quit rename scare shape shorten soften span specify spoil stain stir surprise sweep tame tie
touch trap trick twist underestimate unlock unveil upset vaccinate wake want warm warn wash waste watch weaken wear widen win withdraw
worsen write yield accelerate bend straighten praise loosen crack drain fine flood frighten ignite injure irrigate lengthen mine mock
narrate nourish obey oil outline outweigh overcome overlook pardon park phone purify rank refine reform relax rely resemble rob sack scan
scold seal shake shock shrink sink soak soothe squeeze strain sue swallow tempt tolerate underline value vote wound
`
  .trim()
  .split(/\s+/);

/** Verbs whose plain forms are nouns or adjectives as often: read as verbs only where what stands round them says so. */
export const NOUN_LIKE_EN: readonly string[] = `
access address aid aim answer attack ban block boost burn call capture cause challenge change charge check claim command contact contract control copy cost cover cross cure damage decline decrease defeat delay deliver demand deposit design display
dispute document drop end estimate exchange exercise experience exploit export extract favour fear feed fight fill filter finance finish fire focus force forecast form fund gain grant guard guide halt harm heat help hire hit hold host hunt hurt
import impact increase influence interest issue judge land lead lease leave level license limit link list load market match matter measure merge monitor move murder name narrow need note notice number offer open order outlaw paint parallel pay place
plan plant play position power present press print process produce profit program project promise protest pull pump purchase push question quote rate reach read record regard release remark rent repair repeat report request rescue research result
return reverse review ride ring risk rule run sample scan schedule score search sentence separate shape shield ship sign slow smell sound source space spend split sponsor spread stage start state steal stop store stress stretch strike
structure study subject supply support survey sustain switch target tax taste tear test threat time touch trace track trade train transfer transport treat trigger turn type use value view vote warm wash waste watch wear welcome win wish witness work yield
`
  .trim()
  .split(/\s+/);

/** A verb and its irregular past forms. */
export const IRREGULAR_EN: readonly (readonly string[])[] = `
bear bore borne; beat beaten; become became; begin began begun; bind bound; break broke broken; bring brought; build built; buy bought; catch caught; choose chose chosen; draw drew drawn; drive drove driven; eat ate eaten; feed fed; fight fought; find found; give gave given; hold held; keep kept; know knew known; lay laid; lead led; leave left; lend lent; lose lost; make made; mean meant; overtake overtook overtaken; pay paid; ride rode ridden; run ran; see saw seen; seek sought; sell sold; send sent; show shown; speak spoke spoken; spend spent; steal stole stolen; strike struck; take took taken; teach taught; tear tore torn; tell told; throw threw thrown; wear wore worn; win won; withdraw withdrew withdrawn; write wrote written; shrink shrank shrunk; understand understood; outsell outsold; arise arose arisen; bite bit bitten; blow blew blown; breed bred; come came; deal dealt; dig dug; drink drank drunk; fall fell fallen; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; freeze froze frozen; get got gotten; go went gone; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; lie lay lain; meet met; rise rose risen; say said; shake shook shaken; shine shone; shoot shot; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; spin spun; stand stood; stick stuck; swim swam swum; swing swung; think thought; undergo underwent undergone; wake woke woken; weave wove woven; wind wound
`
  .trim()
  .split('; ')
  .map((forms) => forms.split(' '));
