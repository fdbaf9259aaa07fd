/**
 * Everyday words beside the general ones: relations of time and place, verbs of saying, moving, having and changing, adjectives of degree, and nouns of kinds. None is the name of one thing, so that an answer may use them
 * where its sources do not; whether two of them exclude one another is asked elsewhere.
 */
export const EVERYDAY_WORDS_EN: readonly string[] = `
after before until till since once during throughout via per despite notwithstanding owing thanks due ahead behind back forth away apart together aside forward onward onwards upward upwards inward outward
premiere debut release launch opening closure ending finish beginning outset startup prior afterward thereafter hereafter meanwhile simultaneously instantly immediately promptly shortly lately
diameter radius length width height thickness circumference perimeter magnitude dimension proportion fraction multiple dozen pair trio couple handful lot lots plenty majority minority bulk remainder rest sum total tally
left leave leaves leaving remain remained stays stayed come comes coming came goes going gone went gets getting got gotten gave gives given giving takes taking took taken puts putting makes making made does doing done
supposed meant intended destined bound set ready prepared scheduled slated due eligible entitled obliged forced compelled urged asked told invited expected required able unable willing unwilling keen eager reluctant
missing lost absent present gone left-over remaining surviving existing extant current ongoing recent latest upcoming forthcoming future past bygone former latter respective mutual joint shared separate own sole lone
rainfall snowfall heat cold weather conditions circumstances setting situation scene scenario environment surroundings context background backdrop landscape terrain
manufacturer maker producer supplier provider vendor seller buyer purchaser customer client consumer operator owner holder employer employee worker staffer crew workforce personnel colleague partner
founder creator inventor designer builder architect engineer author writer artist performer player composer director manager executive chief head leader official officer
scholar scientist researcher expert specialist analyst observer commentator critic reviewer reporter teacher tutor instructor lecturer professor graduate trainee apprentice beginner novice
ruler citizen resident inhabitant native traveller visitor guest folk
patient sufferer victim survivor volunteer participant subject respondent relative parent youngster teenager man boy girl person people individual human folk
animal creature organism species breed
instrument tool appliance equipment apparatus facility building structure construction
place spot location site venue country nation state land territory
company firm business enterprise corporation organisation institution agency authority committee council board panel group team party club union association society community office
text article report document record note list table figure diagram picture image work story account narrative version edition passage line word
money sum amount fee charge payment income earnings cost price value worth funding finance sales goods product item article
walkout stoppage protest dispute quarrel conflict clash fight attack assault defence raid siege victory defeat peace truce deal pact treaty agreement contract bargain compromise settlement arrangement
event incident accident mishap disaster catastrophe crisis emergency occasion ceremony festival celebration meeting conference session gathering visit trip journey tour voyage expedition
cause reason motive ground factor source origin root trigger driver consequence outcome upshot effect impact influence aftermath result product reaction response
rise increase growth surge jump leap gain climb upturn boom fall drop decline decrease dip slump plunge slide slowdown downturn cut reduction loss shortage scarcity lack surplus excess
begin start commence initiate undertake embark proceed resume restart repeat renew extend prolong finish complete conclude terminate cease quit stop halt pause suspend interrupt
say state claim assert maintain argue contend insist declare announce proclaim report mention remark comment observe note explain clarify describe depict portray outline summarise specify indicate imply hint suggest propose recommend advise warn caution promise pledge vow
tell inform notify ask inquire question request beg reply answer respond react reveal disclose admit concede acknowledge deny reject dismiss refute dispute challenge oppose object agree consent accept approve welcome endorse support back favour
think believe consider regard deem judge reckon suppose assume presume guess estimate expect anticipate foresee predict forecast hope wish want desire need require demand plan intend aim seek try attempt strive struggle manage succeed fail
know understand realise recognise learn discover find detect notice spot see watch look view perceive hear listen feel sense experience remember recall forget imagine
move travel go come walk run fly sail drive ride cross pass enter reach arrive leave depart exit return flee escape follow chase pursue lead guide accompany join meet visit stay remain wait settle dwell live reside inhabit occupy
bring carry convey transport transfer send dispatch deliver supply provide give grant award hand offer present donate receive get obtain acquire gain earn win secure collect gather gain keep retain hold possess own have lose lack miss
make build construct erect create produce generate form shape design develop invent devise compose write print publish issue release perform stage stage-manage record film broadcast
change alter modify adjust adapt vary shift switch turn convert transform become grow develop evolve emerge appear arise occur happen last endure persist continue vanish disappear fade end
increase raise lift boost expand enlarge extend widen broaden lengthen deepen heighten strengthen reinforce enhance improve reduce lower lessen diminish shrink narrow shorten weaken worsen ease relax tighten
open close shut lock seal cover uncover hide conceal show display exhibit expose break damage harm hurt injure wound destroy ruin wreck demolish repair mend fix restore renovate rebuild replace substitute exchange swap
hold contain include comprise involve cover consist belong exclude omit add remove delete insert attach detach connect link join unite combine merge mix blend divide split separate part cut
put place lay set position locate situate stand sit lie rest lean hang fall drop sink rise climb jump throw cast catch grab seize grip push press pull drag draw lift lower
use employ apply utilise exploit operate run work function serve act behave play perform conduct carry handle treat deal manage control govern rule direct regulate supervise monitor check test examine inspect study analyse investigate explore measure count calculate compare
help aid assist support enable allow permit let authorise license force compel oblige order command instruct urge encourage persuade convince prevent stop hinder hamper block obstruct avoid evade forbid prohibit ban bar
sell buy purchase trade rent hire lease lend borrow pay repay spend invest save owe charge bill fine penalise punish reward sue prosecute accuse blame convict sentence arrest jail free rescue save protect guard defend
fresh new recent novel modern old ancient early late young mature former final last ultimate initial first original primary secondary main chief principal major minor key central crucial vital essential important significant notable remarkable famous well-known renowned
large big great huge enormous vast massive immense giant small little tiny minute slight short tall long brief lengthy wide broad narrow thick thin deep shallow high low heavy light strong weak powerful mighty intense mild moderate severe serious grave
fast quick rapid swift speedy prompt sudden abrupt slow gradual steady constant continuous continual permanent lasting temporary brief frequent regular usual normal ordinary typical common rare unusual uncommon strange odd special particular specific certain definite exact precise accurate rough approximate
good better best fine excellent superb bad worse worst poor awful terrible easy simple plain complex complicated hard difficult tough demanding possible impossible likely unlikely probable improbable certain uncertain sure clear unclear obvious evident apparent visible
full empty complete incomplete whole entire partial total absolute relative open closed free busy rich wealthy poor cheap expensive costly dear valuable worthless useful useless helpful harmful dangerous safe healthy sick ill well
same similar alike equal identical equivalent comparable different distinct various diverse other another opposite contrary reverse inverse additional extra further more less fewer most least several many numerous few some
hot warm cool cold dry wet damp bright dark loud quiet silent soft hard smooth rough sharp blunt clean dirty pure mixed raw ripe
worn exhausted spent faded broken damaged intact ruined repaired restored abandoned deserted forgotten neglected hidden secret private public official formal informal legal illegal lawful
extremely highly very quite rather fairly pretty somewhat slightly barely hardly scarcely nearly almost practically virtually entirely wholly completely totally fully absolutely partly partially mainly mostly largely chiefly primarily principally especially particularly notably
only merely just solely exclusively simply also too additionally furthermore moreover besides likewise similarly equally conversely however nevertheless nonetheless still yet though although whereas instead otherwise therefore thus hence consequently accordingly
evidently apparently obviously clearly plainly presumably supposedly allegedly reportedly actually indeed really truly certainly definitely surely probably possibly perhaps maybe
usually normally generally typically commonly often frequently regularly repeatedly constantly always never rarely seldom occasionally sometimes again twice thrice
concerned affected involved included excluded exempt covered spared relevant related linked connected associated attached accompanied followed preceded
ability skill talent capacity capability strength weakness advantage disadvantage drawback benefit merit flaw fault defect error mistake problem trouble difficulty obstacle barrier hurdle challenge risk danger threat hazard opportunity chance
aim goal purpose target objective intention plan project programme scheme strategy policy measure step action move act deed task job duty role function activity practice habit custom tradition
way means method technique procedure process approach system mechanism principle rule regulation standard norm criterion condition requirement
kind sort type form shape style pattern model example instance case sample specimen version variant category class group set series sequence order row rank grade level degree stage phase step
part portion piece section segment component element ingredient unit half quarter third side edge end tip top bottom base centre middle core surface inside outside interior exterior front rear
time date day night morning afternoon evening year decade century era age period term moment second minute hour while duration lifetime lifespan
backflow inflow outflow input output intake supply demand need use usage consumption production yield stock reserve waste
ailment injury wound symptom sign treatment therapy cure remedy recovery relapse
thinking thought idea notion concept opinion view belief theory assumption conclusion finding insight knowledge information data evidence proof fact truth
feeling mood fear joy anger sadness love hate pride shame guilt hope despair interest curiosity attention concern worry
recall recollection memory remembrance mention reference allusion quotation citation description explanation interpretation analysis assessment evaluation judgment criticism praise
halfway midway overnight worldwide nationwide abroad overseas indoors outdoors upstairs downstairs nearby far distant remote close adjacent neighbouring surrounding
quarterly annual yearly monthly weekly daily hourly full-year twofold threefold double triple single unchanged steady flat stable level
looked seemed appeared turned proved kept stayed grew fell rose ran stood lay sat held brought caught taught thought fought sought bought sold told found bound wound spent sent lent built felt dealt meant lost shot met led fed read paid laid heard
over under modified adapted usual ordinary wide width thick resulting therefore
matter affair issue topic theme question point subject aspect respect feature detail item characteristic trait quality property attribute
`
  .trim()
  .split(/\s+/);
