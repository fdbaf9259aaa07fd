/** English deeds, qualities and manners of everyday writing beside `thesaurus-en.ts`, by the same rule; nothing that is said with another certainty stands in one group. No nouns of things, people and places. */
const GROUPS = `
buy purchase acquire | acquire obtain gain get | unenthusiastic cool lukewarm tepid | coolly unenthusiastic lukewarm reservedly | throw discard remove dump | evict remove discard
leave depart resign quit go | step resign leave depart | succeed replace follow | succeed replace | peg fix tie | curb slow restrain rein check dampen | restrain limit curb | damp curb slow
investigate examine probe inquire | look investigate examine | assent consent agree approve | consent approval agreement permission | audience listeners spectators public | listeners audience
premiere debut | movement part section | finale ending end close
late delayed overdue belated | punctual timely | potential possible | estimate gauge judge | carry bear shoulder | absorb bear take | borne carried shouldered | shrink contract narrow dwindle
swell grow expand | lift boost raise increase help | help boost aid assist support | spur drive prompt stimulate | fuel drive feed | propel drive push | hamper hinder impede obstruct
thwart block prevent foil | stall delay halt | postpone delay defer put-off | hasten speed accelerate quicken | linger stay remain | dwell live reside | inhabit live occupy | reside live | settle live
roam wander | flee escape | escape flee avoid | evade avoid dodge | shun avoid | confront face meet | encounter meet face | tackle address handle | handle manage deal | manage run lead operate
run lead manage head operate | oversee supervise manage run | supervise oversee | helm lead head | govern rule | reign rule | conquer capture seize take | seize take capture
overthrow topple depose oust | oust remove dismiss | dismiss fire sack remove | hire employ recruit take-on | employ hire use | enlist recruit | appoint name choose | elect choose vote
nominate propose name | assign give allocate | allot allocate assign | distribute share spread | disperse scatter spread | gather collect assemble | collect gather pick | assemble gather build
accumulate gather build collect | amass gather accumulate | hoard store stockpile | store keep hold | retain keep hold | preserve keep maintain | conserve save preserve | save keep rescue | rescue save
salvage save recover | recover regain recoup | regain recover | lose shed | shed lose drop | abandon leave drop give-up | forsake abandon | relinquish abandon give-up | surrender yield give-up
yield produce give | produce make yield | generate produce create | create make produce | fabricate make invent forge | forge fake | invent devise create make-up | devise invent design
design plan devise | conceive design imagine | compose write | pen write | author write | draft write | rewrite revise | revise change amend edit | amend change alter | alter change modify
modify change alter | adjust change alter adapt | adapt adjust | transform change turn convert | convert change turn | shorten cut abridge reduce trim | abridge shorten | trim cut shorten reduce
prune cut trim | lengthen extend prolong | prolong extend lengthen | stretch extend | broaden widen | widen broaden expand | narrow shrink | deepen worsen intensify | intensify deepen strengthen
strengthen reinforce bolster | bolster strengthen support boost | reinforce strengthen support | underpin support | uphold support maintain | endorse support back | back support endorse
favour support prefer | advocate support urge | urge press call demand | demand call require insist | insist demand | request ask | beg ask plead | inquire ask | query question ask | doubt question
challenge question dispute | contest dispute challenge | argue claim contend maintain | contend argue claim maintain | assert claim say maintain | state say declare | declare say announce
proclaim declare announce | remark say note comment | mention note say name | note say observe | observe see note watch | notice see note spot | spot see notice find | detect find discover notice
discover find | locate find | uncover reveal discover find | reveal show disclose | disclose reveal announce report | divulge disclose reveal | expose reveal uncover | exhibit show display | display show
demonstrate show prove | illustrate show | depict show portray | portray depict describe | describe call portray | label call term describe | dub call name | term call name | christen name
deem consider judge regard | regard consider see view | view see regard consider | consider think regard | believe think hold | suppose think assume | assume suppose | infer conclude deduce
deduce infer conclude | conclude decide find | resolve decide settle solve | decide determine choose | determine decide establish find | establish found set-up determine | found establish set-up create
launch start begin | commence begin start | begin start | initiate start begin | embark begin start | end finish conclude | finish end complete | complete finish | conclude end finish | cease stop end
halt stop | discontinue stop end | terminate end stop | interrupt stop break | resume restart continue | restart resume | continue go-on last persist | persist continue last | last continue endure take
endure last bear suffer | suffer bear experience undergo | undergo experience have | experience undergo feel | sustain suffer | withstand resist bear | resist oppose withstand | oppose resist object
object oppose | protest complain object | complain protest | criticise fault attack censure | condemn criticise denounce | denounce condemn | mock ridicule | ridicule mock | praise commend laud applaud
laud praise | admire praise | honour celebrate | celebrate mark | commemorate mark honour | dedicate devote | devote dedicate | donate give | bestow give | grant give award | award give grant
bequeath leave | inherit receive | receive get obtain | obtain get receive | earn get make | fetch bring | convey carry bring | transport carry ship move | ship send transport | send ship dispatch
dispatch send | deliver bring supply | supply provide deliver | provide give supply offer | furnish provide supply | offer provide give | equip fit provide | fit equip install | install fit put
mount install fix | attach fix fasten join | fasten fix attach tie | join connect link attach | connect link join | link connect tie | bind tie | separate divide split part | divide split separate
split divide | detach separate | isolate separate | exclude omit bar | omit exclude skip | skip omit | eliminate remove exclude | remove eliminate delete take | delete remove | erase delete remove
extract remove take draw | withdraw remove pull | expel eject remove | eject expel | push press shove | press push | squeeze press | crush break grind | grind crush | shatter break smash | smash break
crack break split | tear rip | ruin destroy wreck | destroy ruin demolish | demolish destroy tear-down pull-down | wreck destroy ruin | damage harm hurt | harm damage hurt | injure hurt harm wound
spoil damage ruin | repair mend fix restore | mend repair fix | restore repair return | renovate restore refurbish | rebuild reconstruct | build construct erect | erect build construct | construct build
dig excavate | excavate dig | bury inter | hide conceal | shelter protect | protect guard shield | guard protect watch | shield protect | defend protect | secure obtain protect | ensure guarantee secure
assure guarantee | verify check confirm | confirm verify prove | check verify examine inspect | inspect examine check | examine study inspect look | study examine investigate | analyse study examine
explore examine investigate | survey study | measure gauge | gauge measure judge | calculate compute work-out | compute calculate | count number | total sum amount | exceed top surpass pass
surpass exceed | outstrip exceed outpace | match equal | equal match | resemble look | differ vary | vary differ change | compare contrast | weigh consider | balance offset | offset compensate balance
compensate offset reimburse | cover pay | fund finance pay | finance fund | subsidise fund support | invest put | spend pay use | expend spend use | consume use eat | devour eat | eat feed consume
feed eat | hunt chase | chase hunt pursue | pursue chase follow | follow pursue succeed | trail follow | accompany follow join | escort accompany | guide lead | steer guide | direct lead guide
command lead order | order command instruct | instruct teach order | teach instruct educate | train teach | learn study | grasp understand | understand grasp comprehend | recognise know acknowledge
ignore neglect disregard overlook | neglect ignore | overlook ignore miss | forget neglect | recall remember | remember recall | remind recall
large big great sizeable | huge enormous vast immense giant | tiny minute minuscule | small little | fast quick rapid swift | slow sluggish gradual | frequent common regular | rare infrequent uncommon
usual customary normal ordinary | odd strange unusual | main chief principal primary | chief main principal | principal main chief | key main important crucial | crucial vital essential key
vital crucial essential | needed necessary required | adequate sufficient enough | ample plentiful abundant | abundant plentiful ample | scarce rare short | sparse thin scarce | dense thick
faint weak dim | feeble weak | strong powerful | mighty powerful strong | fierce intense violent | mild gentle | gentle mild soft | harsh severe rough | severe serious harsh grave | grave serious
minor slight small | slight small minor modest | modest small slight | moderate modest | considerable large substantial significant | substantial large considerable | significant considerable important
costly expensive dear pricey | expensive costly dear | dear expensive costly | cheap inexpensive low-cost | wealthy rich affluent | rich wealthy | poor needy impoverished | ancient old | old ancient aged
recent new late | new novel fresh | current present existing | present current | former previous earlier | previous earlier prior former | earlier previous before | later after subsequent
subsequent later following | final last | initial first early | entire whole complete full | whole entire full | complete full entire | partial incomplete | empty vacant | vacant empty
damp wet moist humid | moist damp wet | arid dry | shaded shady dark | shady shaded dark | dim dark | bright light | clear evident plain | evident clear obvious | obvious clear evident | vague unclear
uncertain unclear unsure unsettled | undecided unclear open unresolved | doubtful uncertain | sure certain | reliable dependable trustworthy | faulty defective | flawed faulty | correct right accurate
accurate exact precise | exact precise | wrong incorrect mistaken | false untrue | genuine real authentic | fake false forged | famous renowned celebrated known | renowned famous | popular liked
hated disliked | happy glad pleased | angry furious | afraid scared fearful | brave courageous | clever intelligent smart | stupid foolish | eager keen | keen eager | reluctant unwilling | able capable
capable able | fit suitable | suitable fit appropriate | unsuitable unfit | apt suitable | shapeless formless | adult grown mature | grown adult | young juvenile | juvenile young
adjacent neighbouring next | nearby near close | distant far remote | remote distant
solely only exclusively | chiefly mainly mostly primarily | mainly mostly chiefly largely | largely mainly mostly | partly partially | roughly about approximately around | nearly almost
often frequently | seldom rarely | sometimes occasionally | always constantly | constantly continually always | immediately instantly promptly | soon shortly | shortly soon | gradually slowly
suddenly abruptly | deliberately intentionally purposely | purposely deliberately intentionally | secretly covertly | openly publicly | jointly together | alone solely singly | separately apart
again anew | afterwards later then | subsequently later afterwards | formerly previously once | originally initially first | initially originally first | eventually finally ultimately
finally eventually lastly | currently now presently | nowadays now today | yearly annually | annually yearly | monthly | daily
`;

export const THESAURUS_EN_DEEDS: readonly (readonly string[])[] = GROUPS.split(/[|\n]/u)
  .map((group) => group.trim().split(/\s+/u))
  .filter((group) => group.length > 1);
