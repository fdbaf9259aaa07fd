/** General words that say the same in a report of facts; a profession adds its own. Irregular forms stand beside their verb; a word in two groups joins neither: the first counts. */
export const SYNONYMS_EN: readonly (readonly string[])[] = `
rise rose risen increase grow grew grown growth climb lift up raise higher gain expand expansion surge jump upward boost
fall fell fallen decrease decline drop reduce reduction lower down cut shrink shrank shrunk diminish lessen dip slip slump downward
cause lead led result produce production trigger yield drive drove driven due set make made manufacture generate create creation induce prompt provoke
acquire buy bought purchase acquisition | require need necessary demand | tear torn rupture
give given gave receive provide supply deliver delivery furnish | pay paid payment | sell sold sale | hold held | lose lost loss
send sent transmit dispatch ship | begin began begun start onset commence launch | build built construct construction erect erection
spend spent expense expenditure cost | write wrote written author | choose chose chosen select selection
use employ usage utilise utilize apply application | report announce state announcement disclose | malignant malignancy
infarct infarction | compress press compression | change alter vary alteration variation modify modification | object objection
dollar usd | euro eur | german germany | share shares | list listing | accelerate acceleration | antibody antibodies
release emit emission | occur happen | quick quickly fast rapid rapidly swift speedy | large big great huge
small little tiny minor | important essential vital crucial key | difficult hard | simple easy
entire whole full complete completely total fully entirely totally | partial partly | enough sufficient | warm warmth hot heat
cold cool | convert turn transform transformation conversion | explain explanation account | discover discovery | invent invention
improve improvement better | help aid assist assistance | allow permit permission let enable | protect protection
remove removal eliminate elimination | replace replacement substitute | join connect connection link | separate divide division split
move movement motion shift | travel journey | die death dead died | eat ate eaten | drink drank drunk | teach taught | learn learnt
think thought | know knew known knowledge | break broke broken fracture | bear bore born birth | become became | bring brought
carry carried transport | draw drew drawn | fight fought | freeze froze frozen | keep kept retain | meet met | run ran
speak spoke spoken | strike struck | take took taken | tell told | win won victory | wear wore worn
firm company enterprise corporation | worker employee staff | profit earnings | revenue turnover | wage wages salary pay
buyer customer client | market marketplace | city town | war warfare | child children | woman women | man men | foot feet | tooth teeth
illness disease | doctor physician | tumour tumor neoplasm | haemorrhage hemorrhage bleeding bleed | oedema edema swelling
heart cardiac | lung pulmonary | kidney renal | liver hepatic | brain cerebral | vein venous | artery arterial | mediastinum mediastinal
enlarge enlargement | dilate dilation dilatation dilated widen | narrow narrowing stenosis | thick thicken thickening thickness
margin border edge | stone calculus calculi gallstone | middle centre center central | near close adjacent | around surround
opposite contrary | different difference differ | similar alike resemble | plan intend intention | approve approval
reject rejection refuse refusal | agree agreement accord | employ hire | found establish foundation establishment | govern government
rule regulation | absorb absorption | reflect reflection | attract attraction pull | rotate rotation spin | orbit revolve
dissolve dissolution | evaporate evaporation | decompose decomposition | multiply multiplication | add addition plus
subtract subtraction minus | square squared | answer reply response respond | question query | law statute | experiment trial
example instance | part component portion | price pricing | tax taxation | loan lend lent | debt liability | risk danger hazard
error mistake fault faulty defect defective | accident incident | repair fix fixed mend | car vehicle automobile
train railway railroad | ship vessel | factory plant | mine mining | export exported | import imported | own owner ownership belong
end stop finish cease conclude conclusion terminate | prevent avoid hinder avert | mass body | long length | deep depth
wide broad width breadth | high height tall | strong strength | weak weakness weaken
expect anticipate forecast expectation project predict | solar sun | lunar moon | live life alive | inhabitant resident
worldwide global globally | yearly annual annually | disappear vanish | appear emerge appearance emergence | surpass exceed
extend stretch extension | contain hold include house | cover span | shrink contract | show demonstrate prove reveal indicate evidence
measure measurement | calculate calculation compute | compare comparison | consume consumption | evolve evolution | invade invasion
conquer conquest | rule reign | destroy destruction demolish | defeat beat | elect election | resign resignation step
appoint appointment name | introduce introduction | publish publication | describe description | treat treatment | infect infection
inflame inflammation inflammatory | rotate rotation | compose composition | store storage | heat heated | freeze freezing | melt molten
boil boiling | transfer transmission | observe observation | survive survival | arrive arrival | depart departure | emigrate emigration
warn warning | suspect suspicion suspicious | calcify calcification calcified | fracture fractured | dislocate dislocation dislocated
protrude protrusion bulge herniate herniation | atrophy atrophic | half halves | ban prohibit forbid | legal lawful | rich wealthy
poor poverty | cheap inexpensive | expensive costly dear | heavy weigh weight | young youth | owner proprietor | manager management
supplier vendor | competitor rival | merger merge | bankrupt bankruptcy insolvent insolvency | save saving | trade trading
guess estimate estimation | sink sank sunk | pupil student learner | teacher instructor | scientist researcher
operate operation surgery surgical | bone osseous bony | skin cutaneous | muscle muscular | nerve neural | stomach gastric
bowel intestine intestinal | chest thoracic thorax | abdomen abdominal | bladder vesical | breast mammary
sharp well-defined circumscribed | symmetric symmetrical symmetry | disturb disrupt interrupt interruption disturbance disruption
administer dose administration | learn train training | postpone delay defer deferral | plane aircraft airplane aeroplane jet
shut close closure | asian asia | european europe | american america | african africa | british britain uk | french france
italian italy | spanish spain | chinese china | japanese japan | russian russia | indian india | roman rome | greek greece
egyptian egypt | dutch netherlands | swiss switzerland | swedish sweden | norwegian norway | danish denmark | polish poland
turkish turkey | mexican mexico | canadian canada | australian australia | korean korea | english england | scottish scotland
irish ireland | temperature climate | scatter spread disperse dispersion | postpone defer | fail failure failed
diagnose diagnosis diagnostic | analyse analysis analyze | execute run execution | immediately instantly once | remaining remainder rest
iterate iteration | keep retain preserve maintain | store save | erase delete | change modify mutable changeable
immutable unchangeable | find search lookup | duplicate copy copied repeat | shopper customer | shop store outlet | ceo executive
chairman chair chairwoman chairperson | dividend payout | per apiece | freight shipping | transport haul | output production
refiner refinery | meet meeting convene | full filled | strike walkout | passenger traveller | accept agree approve
propose suggest proposal | loan credit | lender creditor | debtor borrower | bond debenture | stake holding shareholding
shareholder stockholder investor | price pricing quote | rally rebound recover recovery | unemployment jobless joblessness
factory plant works mill | machine machinery device | vehicle car automobile | lorry truck | petrol gasoline | flat apartment
rail railway railroad train | road street highway | harbour port | sea ocean marine | river stream | mountain mount
forest wood woodland | rain rainfall precipitation | wind windy | storm tempest | earthquake quake | volcano volcanic | crust crustal
rock stone | sand sandy | ice frozen icy | glacier glacial | polar pole | star stellar | planet planetary
gravity gravitation gravitational | energy energetic | speed velocity | sound acoustic | electric electrical electricity electron
magnet magnetic magnetism | molecule molecular | cell cellular | nucleus nuclei nuclear | gene genetic | enzyme enzymatic | acid acidic
salt saline | germ microbe pathogen | bacterium bacteria bacterial | virus viral | disease illness disorder sickness
drug medicine medication pharmaceutical | cure heal | immune immunity | vaccine vaccination vaccinate inoculation | pregnant pregnancy
baby infant newborn | adult grown | elderly aged old | spine spinal vertebra vertebrae vertebral | disc disk | joint articular
artery arterial arteries | lymph lymphatic | gland glandular | cyst cystic | ulcer ulcerated | scar scarring fibrosis fibrotic
bruise contusion | swell swollen swelling oedema edema | bleed bled bleeding haemorrhage hemorrhage haemorrhagic hemorrhagic
clot thrombus thrombosis | blockage obstruction occlusion blocked obstructed occluded | metastasis metastases metastatic
cancer malignant malignancy carcinoma cancerous | benign harmless | ventricle ventricular | atrium atrial | rib costal | pleura pleural
pericardium pericardial | peritoneum peritoneal | diaphragm diaphragmatic | trachea tracheal | bronchus bronchial bronchi
oesophagus esophagus oesophageal | colon colonic | appendix appendiceal | pancreas pancreatic | spleen splenic | gallbladder cholecystic
prostate prostatic | uterus uterine | ovary ovarian | opacity opacification shadow shadowing | emperor imperial empire
army troops forces military | soldier troop | battle fight combat | war warfare conflict | treaty pact agreement
revolt rebellion uprising insurrection | vote ballot | parliament parliamentary | president presidential | slave slavery
trade commerce commercial | merchant trader | farm farming agriculture agricultural | farmer peasant | religion religious
language linguistic | poem poetry | painter painting paint | music musical | university college | student pupil learner
exam examination test | memory memories remember recall memorise memorize | forget forgot forgotten | attention attend
sleep asleep slept | think thought thinking | emotion emotional | behaviour behavior | child children kid | brother sibling
sample sampling | random randomly randomness | probability likelihood chance | correlate correlation | cause causation causal
imply implication entail | hypothesis hypotheses | function functional | angle angular | triangle triangular | circle circular round
sphere spherical | zero nil null | infinite infinity endless | loop cycle | compile compiler compilation
interpret interpreter interpretation | encrypt encryption | bug defect | predator predatory | hunter hunting hunt | flood flooding
wipe eradicate exterminate extinct extinction | reduce reduction cut lessen diminish | profit earnings profitability | cost expense
online internet | freeze frozen freezing froze | licence license | lawsuit suit litigation | court judicial | fine penalty | tariff duty
subsidy subsidise subsidies | deficit shortfall | gold golden | oil crude petroleum | battery batteries | engine motor
chip semiconductor | customer client buyer | worker employee staff workforce | retire retirement | headquarters based headquartered
branch branches | acquire takeover | sell divest divestment dispose disposal | recall withdraw | accident crash | safe safety
danger dangerous hazardous risk risky | warn warning caution | expect outlook forecast guidance | narrow narrowed | wide widen widened
die died dead death kill killed perish fatality casualty | rent lease | reject refuse refusal | code program | leave exit quit
leave resign quit retire depart step | crop harvest | stock share equity | weight weigh heavy | mean average | fat lipid | stop halt
true valid | atom atomic | error bug | law legislation | government governmental | wage salary | chief head | fly flew flown | normal abnormal | north northern northward northwards | south southern southward southwards | east eastern eastward eastwards | west western westward westwards | population inhabitant inhabitants residents resident | position post job jobs positions | half halve halves halved | harm harmful | blow blown | breed bred cross | twist wind wound | hide hidden mask conceal | temporary temporarily | stock shares | fade disappear vanish | response respond | observe observation notice noticed | copy imitate imitation | combine pair paired combination | hit beat | demonstrate show shown | tend tendency | quick quicker quickly fast faster rapid rapidly swift | slow slower slowly | colour color coloured | turn become | lay lie lying  | divide split | extra additional | goal target aim objective | lifetime lifespan | tip end point | manage run | merge merged merger combine combined combination | aggressive aggression | wage wages
seldom rarely | consume use | accuse accusation charge | worldwide world globally global | vanish disappear gone | win won gain | repay repaid reimburse | concern affect | compensate compensation | close shut closure | approve approval accept | refuse refusal reject
finish complete completion | recall recalled | dispute contest | insure insurance | handle process | newborn baby infant | skilful skilled | steer guide | forbid forbidden prohibit prohibited | speed velocity | doubt question | yearly annual annually | monthly | daily
`
  .trim()
  .split(/ \| |\n/)
  .map((group) => group.split(' '));
