import { stemTable } from '../stem-table';

export const ENGLISH_STEMS = stemTable({
  endings:
    "s es 's ed d ing er ers or ors r rs ly ment ments tion tions ion ions ation ations al ally ness less ful able ible ability ibility y " +
    'ies ied ize ized izing ise ised ising ization isation ist ists ism ship ships hood ity ities ive ives ance ence ances ences ous ery ' +
    "ling ding ting ning ping ged ped ted ned led ting est st ward wards wise n't 're 've 'll",
  links: '',
  words:
    'domicile emergence equilibrium evaluation exam phenomena fortress frontier increment incremental indicator liberty medial median ' +
    'motivate necessity obligation paradigm periodic pod prognosis proposition representative requisite reunion revolution salon ' +
    'sensation systemic technic vacation arrival anew saved save count map nomination nude oliver salt sedate sold stadium stranger ' +
    'tare universe ' +
    'lapse roundup upskilling headcount expatriate remuneration actuarial brokerage custodian swap covenant covenants refinancing ' +
    'deleverage carveout spinoff divestiture bolton tender tendering bankruptcy receivership administrators downturn upturn austerity ' +
    'bailout gilt treasuries coupon plaintiff defendant antitrust bribery corruption embargo quota subsidies levies statute bylaw ' +
    'footnote impairment goodwill fleet aircraft charging hydrogen upstream downstream drilling rig shale smelter aluminium lithium ' +
    'pulp packaging fertiliser dwelling cement shopper shoppers checkout jewellery brewer distiller dairy meat poultry maize soybean ' +
    'farmer farming casino esports broadcaster advertising handset semiconductor foundry wafer drone drones ransomware phishing ' +
    'malware encryption continuity furlough commute activist proxy heir heirs philanthropy donor donation volunteer mentor apprentice ' +
    'curriculum ballot referendum absent abuse alone amber ample appear ashore aside assert attain awkward bargain barely basket ' +
    'beside bind blame blast bleak blend bloom blow blunt boast bold brace brain brave brisk brush bubble buck buffer bump bust buzz ' +
    'calm cast chase cheer chill clash cling clout compel comply concede confront constrain contend cope crack crave crawl crush cry ' +
    'cure dare dash dawn decay deck deepen defeat defend defy derail deserve deter dim disclose distant dive doom drain drift dump ' +
    'dwell echo endure entice erode evade excel expel fade faint fallout falter feast fetch flare flee flex flip flock foe fold forge ' +
    'forgive fork forsake foster foul frail fraught fray fret fumble fuss gamble gauge gentle glance gloom glow grab grace grapple ' +
    'grasp greed grim grind grip groan growl guess gulf hamper harness haste hate haul haunt hazard heal heed hide hoard hover humble ' +
    'hurdle hurt idle illicit immune impair impede infer inflict inquire instil invade invoke jail jeopardise jolt knock lack lag ' +
    'lament lash latch laud lay leak lean leap lend lessen limp linger look loom lure accountant accuracy acumen adequacy adjacent ' +
    'aftermath aggregate agility algorithm apparent array aspiration assign augment authentic avenue await backdrop banana bare batch ' +
    'bead beacon bespoke beware bias bilateral biodiversity bite boundary breakthrough broaden brochure buoyant calculator calibrate ' +
    'candidate canvass cappuccino carve catalyst cautious census certainty citizen clarify clarity classify clinic closure cluster ' +
    'coalition coherent collaborate combat commence companion compass compound compromise concession configure congestion conservative ' +
    'consistency constitution consumption contemplate convenient convergence conversation coordinate corridor courtesy coverage ' +
    'craftsman credible credential curious custody customise dashboard daunting decarbonise dedicate deferral definitive delight ' +
    'demographic depreciation derive differentiate digitise diplomatic distort divergence dominant dramatic eastern elaborate enlarge ' +
    'enquiry entrepreneur envisage essay everyday evident excite eye ' +
    'share stock equity bond yield rate loan mortgage lender borrow debt credit bank broker dealer trader trade fund hedge pension ' +
    'asset wealth saver saving invest stake holder owner founder buyer seller bid bidder takeover merge merger deal buyout spin-off ' +
    'float list offer pricing price cost fee levy tax tariff duty excise subsidy budget deficit surplus treasury revenue profit loss ' +
    'margin earn earning income turnover sale order backlog guidance outlook forecast estimate consensus target upgrade downgrade ' +
    'rating overweight underweight neutral buy sell hold dividend payout buyback split quarter quarterly annual fiscal half year month ' +
    'week day today tomorrow yesterday premarket afterhours session close open rally surge soar jump climb gain rise rose lift edge ' +
    'tick slip slide slump sink sank drop fall fell plunge tumble crash dip bounce rebound recover steady flat mixed muted weigh drag ' +
    'boost push pull cut trim slash raise hike lower narrow widen ease tighten warn fear worry hope bet bull bear bullish bearish short ' +
    'long call put option strike expiry volume chart breakout support resistance trend momentum swing squeeze sweep block unusual alert ' +
    'watch recap preview review update highlight takeaway transcript release announce declare report file filing statement notice ' +
    'meeting shareholder board chair chairman chairwoman chief executive officer president director manager staff worker employee union ' +
    'job hire layoff fire wage pay salary bonus retire walkout factory plant mill mine refinery warehouse store shop outlet mall ' +
    'retailer grocer supplier maker builder carmaker airline carrier shipper drugmaker chipmaker insurer utility miner driller oil gas ' +
    'crude copper gold silver steel iron ore coal wheat corn soy coffee sugar cocoa cotton lumber power energy solar wind nuclear ' +
    'battery electric vehicle truck car plane jet ship rail freight port house housing home property landlord rent tenant hospital drug ' +
    'vaccine trial patient doctor health medical device biotech pharma software cloud chip data network phone app game social media ' +
    'search engine streaming cyber breach hack privacy online digital startup venture seed round funding valuation unicorn crypto token ' +
    'coin wallet exchange ledger mining policy law lawsuit court judge ruling fine settle probe inquiry watchdog regulator rule ban ' +
    'approve reject clear sue appeal charge fraud scandal bribe launder sanction war truce peace vote election senate congress ' +
    'parliament minister government state federal local city county world global europe european asia asian american british german ' +
    'french chinese japanese indian russian of england reserve central inflation deflation recession growth slowdown stimulus lockdown ' +
    'virus outbreak pandemic storm flood drought quake shortage glut supply demand chain infrastructure cooperation partnership ' +
    'collaboration capability leadership culture purpose trust resilience insight perspective approach framework roadmap agenda survey ' +
    'study index barometer guide handbook newsletter bulletin briefing webcast webinar podcast event summit forum conference breakfast ' +
    'seminar workshop academy award contest challenge opportunity solution service product tool platform portal client customer ' +
    'consumer user people talent woman women man men family youth school student teacher train training learn learning skill work ' +
    'working remote office travel mobility tourism hotel restaurant food drink beer wine water waste climate carbon emission green ' +
    'clean sustainable sustainability diversity inclusion governance compliance audit assurance advisory account accounting standard ' +
    'disclosure reporting risk control internal external transfer indirect direct corporate personal private public nonprofit charity ' +
    'sector industry manufacture construct transport logistic telecom entertain hospitality good better best bad worse worst big bigger ' +
    'biggest small smaller large larger high higher highest low lowest strong stronger weak weaker fast slow early late new old young ' +
    'next last first second third final full double triple major minor key main top free fair real true false right wrong easy hard ' +
    'simple complex possible likely ready able unable due amid despite ahead behind among across along around against toward within ' +
    'without beyond until since while although though because unless whether however moreover therefore meanwhile still yet just even ' +
    'only also again ever never always often sometimes soon later now then here there where when why how what which who whose whom this ' +
    'that these those such same other another each every both either neither none any some many much more most few less least enough ' +
    'too very quite rather almost nearly about above below under over make made take took give gave get got go went come came see saw ' +
    'seen know knew think thought say said tell told ask find found keep kept let leave left set run ran bring brought begin began show ' +
    'shown held stand stood meet met lead led lose lost win won send sent spend spent build built grow grew draw drawn drive drove ' +
    'break broke speak spoke choose chose wear write wrote read become became remain start stop end finish continue stay move turn ' +
    'change improve reduce increase decrease expand extend reach hit miss beat face plan seek aim try want need help use join quit name ' +
    'appoint promote replace introduce launch unveil reveal debut test pilot deliver receive accept deny confirm delay postpone cancel ' +
    'suspend resume revise restate adjust reaffirm reiterate initiate maintain furthermore namely perhaps probably hardly fairly ' +
    'approximately inside outside upward downward once twice time understand explain happen occur arise represent mean imply concern ' +
    'affect cover play live die born sleep wake eat walk sit lie solve avoid handle damage ensure protect prevent hinder permit forbid ' +
    'mandatory voluntary lawful unlawful valid written oral electronic monthly daily nurse treatment kindergarten university college ' +
    'research scientist science knowledge experience career position application interview recruit recruitment hour shift alliance ' +
    'member membership association foundation cooperative sport football art music film book newspaper press journalist column topic ' +
    'theme police defence defense prosecutor prison thief theft robbery violence murder traffic accident weather rain snow sun railway ' +
    'bus tram road bridge tunnel airport harbour cargo lorry driver petrol parking plot garden garage agent fishery livestock grain ' +
    'milk chicken dispute arbitration mediation settlement compensation liability insurance acquisition transaction listing prospectus ' +
    'exempt taxable deductible withholding benefit procurement grant deadline registry register material significant comprehensive ' +
    'consideration clarification circular opinion female male elderly adult allowance quality efficiency profitability competitiveness ' +
    'liquidity leverage repayment record rocket nosedive recovery revival freeze reopen adopt dismiss nominate resign arrive ' +
    'distribution directive directors profile continuation trading halt management international expose explore essential issue entity ' +
    'entities enterprise environment equipment evaluate evolve examine exceed excellence except excess exclude existing expect expense ' +
    'financial firm fix focus follow force foreign form former forward frequent fresh friend front function fundamental gap gather ' +
    'general generate gift goal ground guarantee heavy height hidden history host huge human hundred abstract accelerate access ' +
    'accommodate accomplish accurate achieve acknowledge acquire action active actual adapt add address adequate administration ' +
    'administer advance advantage adventure adverse advertise advice advise affair afford agency agile agree agreement aid air align ' +
    'allocate allow alter alternative ambition amend amount analyse analyze analytical angle anticipate apparel appetite applicable ' +
    'appraisal appreciate appropriate archive area argue arrange article artificial aspect assemble assess assist associate assume ' +
    'assure attach attack attempt attend attention attitude attract attribute author authority automate automatic automotive ' +
    'availability available average aware awareness background balance barrel barrier base basic basis battle beauty behave behaviour ' +
    'behavior belief believe belong beneficial beneficiary beverage bill billion blockchain body boom border bottleneck bottom bound ' +
    'brand brief bright broad bureau burden business busy calculate calendar campaign cap capable capacity capital capture care case ' +
    'cash catalogue catch category cause caution cease celebrate censor centre century ceramic certain certificate certify champion ' +
    'channel chapter character cheap check checklist chemical choice circle circumstance claim clause coach coast code collapse ' +
    'collateral colleague collect combine comfort command comment commerce commercial commission commit commitment committee commodity ' +
    'common communicate community comparable compare compensate compete competition competitive complain complement complete component ' +
    'comprise concept concentrate conclude conclusion concrete condition conduct confident conflict conform confuse connect connection ' +
    'conscious consent consequence conserve consider consist consistent consolidate constant constitute consult consume contact contain ' +
    'contemporary content context contingency continent contract contrast contribute convene conventional converge convert convey ' +
    'convince copy core corner correct correlate correspond council counsel counter country couple courage course craft create creation ' +
    'creative criminal crisis criteria critical criticise crop cross crossborder crowd crucial curb currency current curve cycle danger ' +
    'dark date dead debate decade decide decision declaration decline decommission deduct deep default defer define definition degree ' +
    'delegate deliberate delegation delist demerger demise demonstrate dense department depend deploy deposit depreciate derivative ' +
    'describe design desire desk destination destroy detail detect determine develop development deviate devote diagnose dialogue ' +
    'differ difference different dig dilemma dilute dimension dinner diplomat disappoint disaster discipline discount discover discuss ' +
    'disease display dispose disrupt distance distinct distress distribute district diverse divest divide division document domain ' +
    'domestic dominate donate door doubt downside dozen draft drama dream dress dual duration dynamic eager earth economic economical ' +
    'economy edition educate effect effective efficient effort elect element eligible eliminate embed embrace emerge emergency emphasis ' +
    'empire employ empower enable enact encounter encourage endorse enforce engage engineer enhance enjoy enormous enrol enter ' +
    'enthusiasm entire entitle entry equal equip equivalent era error escape establish estate ethic eventual evidence exact examination ' +
    'example excellent exceptional exception exclusive execute exercise exhibit exist exit expansion expensive experiment expert ' +
    'expertise explicit exploit export exposure express extra extraordinary extreme facilitate facility factor fail failure faith ' +
    'familiar famous fashion fate fault favour favor favourite feature feel fellow fence festival field fierce fight figure fill filter ' +
    'finance fit fixed flag flexible flight flow fluctuate fly footprint footwear forensic forever forget formal formula fortune fourth ' +
    'fraction fragile frame franchise freedom fuel fulfil fun furniture fuse gallery garment gate gear gender gene genuine geography ' +
    'giant glass globe goods grade gradual grand graph grateful grave great grid gross group guard guest guideline gun habit hand handy ' +
    'hardware harm harvest head headline headquarters hear heart heat heritage hero hesitate hint historic hobby hole holiday honest ' +
    'honour horizon horse hot household hunt hybrid ideal identical identify identity ignore illegal illness illustrate image imagine ' +
    'immediate immigrant impact imperative implement implicit import impose impress impossible improvement incentive inch incident ' +
    'incline incorporate incur independence independent indicate individual inevitable infect influence inform information ingredient ' +
    'inhabit inherit initial initiative inject injury inland inner innovate input insert insist inspect inspire install instance ' +
    'instant instead institute institution instruct instrument insure intangible integrate integrity intellectual intelligence intend ' +
    'intense intent interact interim intermediary internet interpret interrupt interval intervene intimate introduction invent ' +
    'inventory invite invoice involve isolate item jacket jewel joint journey judgement judicial jurisdiction justice justify keen kick ' +
    'kid kill kind king kingdom kit kitchen label laboratory labour labor landscape language laser latter layer lease legacy legal ' +
    'legend legislate legislation leisure length lesson letter level lever liberal library licence license lifestyle light limit line ' +
    'link liquid literature litigate load lobby locate location lock logic lonely loop loose loud loyal luck luxury machine magazine ' +
    'magnet mail mainstream majority mandate manual march marine marital mark market mask mass master match mate mathematic matter ' +
    'mature maximum meal meaning measure mechanic mechanism medium memory mental mention merchant mercy merit message metal method ' +
    'metro middle migrate mild military mind mineral minimum minute mirror mission mistake mix mobile mode model moderate modern modest ' +
    'modify module moment monetary money monitor monopoly mood moral motion motive mount mountain mouth movie multiple municipal muscle ' +
    'museum mutual mystery narrative nasty nation native natural nature navigate near neat necessary negative neglect negotiate ' +
    'neighbour nervous net nevertheless newcomer niche nominee normal north northern notable note novel number object objective oblige ' +
    'observe obstacle obtain obvious occasion occupy ocean odd offence offense offset offshore onshore onboarding openness opera ' +
    'operate opponent oppose opposite optimal optimise optimize optimistic optional orange orbit organ organic organise organize orient ' +
    'origin original outcome outline output outsource outstanding overall overcome overhaul overlook oversee oversight overseas owe own ' +
    'ownership pace pack package page pain paint pair palace panel panic paper paragraph parallel parcel parent park participate ' +
    'particular party pass passage passenger passive passport past patent path patience pattern pause peak peer penalty percent ' +
    'percentage perfect perform performance period permanent permission persist person personality persuade phase phenomenon philosophy ' +
    'photo phrase physical pick picture piece pipe pipeline pitch place plain planet plastic plate pleasant please pledge plenty pocket ' +
    'poet point pole politic political politician poll pollute pool poor popular population portfolio portion pose positive possess ' +
    'post poster potential pound poverty powerful practical practice practise precede precious precise predict prefer preference ' +
    'preliminary premise premium prepare prescribe presence present preserve pressure pretend pretty previous pride primary prime ' +
    'prince principal principle print prior priority prize proactive problem procedure proceed process procure profession professional ' +
    'professor programme progress prohibit prominent promise prompt proof proper proportion proposal propose prospect prosper protocol ' +
    'proud prove province provision provoke psychology publication publicity publish punish pupil purchase pure pursue puzzle qualify ' +
    'quantity quest quick quiet quote race radar radical random range rank rapid rare ratio rational raw react reaction realise realize ' +
    'reason reasonable reassure rebate recall receipt recent recognise recognize recommend reconcile recycle redeem redefine redesign ' +
    'refer reference reflect reform refresh refuge refund refuse regard regime region regret regular regulate rehearse reinforce relate ' +
    'relation relationship relative relax relevant reliable relief relocate reluctant rely remark remedy remind removal remove render ' +
    'renew renewal renovate repair repeat replacement reply reproduce reputation request require requirement rescue reshape reside ' +
    'resident resist resolution resolve resort resource respect respond response responsible rest restrict restructure result retain ' +
    'rethink retreat return reverse reward rich ride ring ripple rival river rob robust role roll roof room root rotate rough route ' +
    'routine royal rubber ruin rumour rumor rural rush sacrifice safe safety sail sake sample satellite satisfy savvy scale scan scarce ' +
    'scenario scene schedule scheme scholar scope score scrap screen script scrutiny seal season seat secret section secure security ' +
    'segment select self senior sense sensitive separate sequence series serious serve setback seven several severe sew shadow shake ' +
    'shape sharp sheet shelf shell shelter shield shine shock shoe shoot shore shortlist shoulder shout shut side sight sign signal ' +
    'signature silence silent silk similar simplify simulate single singular site situation size sketch skip sky slack slot smart smell ' +
    'smile smoke smooth snap snapshot sober society soft soil soldier sole solid sophisticated sort sound source south southern ' +
    'sovereign space span spare spark special species specific spectrum speech speed spell spike spirit sponsor spot spread spring ' +
    'square squad stable stack stage stair stamp stance standalone star stare station statistic status statutory step stick stimulate ' +
    'stir stone storage story straight strain strategic stream street strength strengthen stress stretch strict string strip stroke ' +
    'structural structure struggle studio stuff style subject submit subscribe subsequent subsidiary substance substantial substitute ' +
    'succeed success successor succession sudden suffer sufficient suggest suit suite sum super superior surface surgery surprise ' +
    'surround survive suspect sustain sweet switch symbol sympathy symptom syndicate synergy system table tackle tactic tail tailor ' +
    'tale talk tangible tank tap task taste taxation taxpayer team tear technical technique technology teenager telegraph temper ' +
    'temperature temporary tempt tenure term terminal terminate terrible territory terror text textile theatre theory thick thin thing ' +
    'thorough thousand thread threat threaten thrive throw ticket tide tie tight till timber timetable tiny tip tire title tobacco tone ' +
    'tongue tooth total touch tough tour tower town toy trace track traction tradition traditional tragedy trail trait transact ' +
    'transform transformation transit transition translate transmit transparent trap treasure treat treaty tree tremendous tribe ' +
    'tribunal trick trigger trip triumph troop trouble trustee truth tube tune twin type ultimate uncertain undergo underlying ' +
    'undertake unemployment unfair uniform unify unique unit unite universal unlike unlock unprecedented urban urge urgent usage useful ' +
    'usual utilise utilize vacant vague valley valuable value variable variety various vast vendor vessel veteran viable vice victim ' +
    'victory video view vigilant village violate virtual virtue visible vision visit vital vivid vocal voice vulnerable wait warm ' +
    'warrant wash wave weapon wedding weekend welcome welfare well west western wheel whilst whistle whistleblower white whole ' +
    'wholesale wholly wide widespread wild willing window wing winter wire wise withdraw withhold witness wonder wood worth wound wrap ' +
    'yard yellow zero zone',
});
