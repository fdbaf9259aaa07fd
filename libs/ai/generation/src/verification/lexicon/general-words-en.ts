/** What names nothing: a text may use these where its sources do not. Every other word has to come from a source, since it may be the name of another thing. */
export const GENERAL_WORDS_EN: readonly string[] = `
ability able aboard above abroad abruptly absence abundant accept accidentally accompany accomplish accord according accordingly account
accounting achieve acknowledge across act action active activity acts actual actually adapt add additional additionally address adequate
adjacent adjust admit adopt adoption advance advise affect afterward afterwards again age aged ago aim alike allocate allocation allow
allowed alone along alongside already alternately alternative although always amid among amongst amount amounting analogous analyse
announcement annual annually another answer anticipate any anymore anyone apart apiece apparent apparently appear appearance apply
appreciable approach appropriate approximate argue arise arrange arrangement arrive articulate ashore aside ask aspect assert assess
assessment associate association assume assumption attach attain attainment attempt attend attitude attract attribute attributed audibly
author automatically availability available average aware away back background balance base basic basis bear bearer bearing becomes
beforehand begin beginning behave behaviour behind belief beliefs believed belong below beneath benefit beside besides best better between
beyond bigger biggest billed bind bit bits board both boundary brief briefly bring broad brought builder calculate call called came
capability capable capacity careful carried carry carrying case categories category cause caused cease central centuries century certain
chance change characterise characteristic charged cheap cheaper chief chiefly choose chunk circumstance circumstances citizens claim
clarify class classes clear clearly close closely closer closest clue coincide colder collect collectively combination combine combined
come comes coming commence commencement comment common commonly communicate communities community comparable compare comparison complete
completely completion compose comprise comprising concede concentrate concept concern conclude concurrently condition conditions conduct
confine confirm confront conjunction connect consecutive consecutively consequence consequences consequently consider considerable
considerably considered consist consistent consisting constant constantly constitute contain containing contemplate contend content
context continuation continue continuously contrary contrast contribute contribution conventionally convey conviction cooler cope
correspond corresponding costing costlier costs count counting couple course cover covering create creator credited crowd currently
customarily daily date daytime deal dearer decade decades decide decision decisions declare decline decrease decreasingly dedicate deem
deemed deeper deepest deeply define definition degree deliberately demonstrable demonstrate demonstrated denote depend derive describe
described description design desire despite detail detect detectable determine develop development devote differ different difficult
difficulty direct direction directly discernible disclosure discoverer discovery discuss disposal distance distinct distinguish distribute
do dominate done double doubt downstairs dozens dramatically drastically drop dubbed due duration during duty dynamic earlier earliest
early earn ease easier easiest easily easy effect effective effectively efficient efficiently either elaborate elevated embark emerge
emergence emphasise employ employing enable encounter encourage end endure enhance enjoy enough ensure enter entire entirely environment
envisage equal equally equivalent era especially essential establish estimate evaluate even event eventually ever every everybody everyone
evidence evident evidently evolve exactly examination examine example exceed except exclude exclusively execute exhibit exist existence
expand expect expected experience explain explained explanation explore expose express extend extent external extra extremely face
facilitate fact factor fail fairly fall famous far farther farthest fashion fast faster fastest favour feature featuring feel felt few
fewer fewest figure fill final finalise finally find finding finish firmly fiscal fit fix flourish flow focus fold folk follow following
forecast foresee form formally formation former formerly forming forth forward foster found founder fraction frequent frequently freshly
fulfil fulfill full fully function further furthest gain gather gave general generally generate gently get gets give given glimpse go goes
going gone good got gradual gradually grant great greater greatest greatly ground grounds group growth guess guidance guide habitually
half hand handful handle happen hard harder hardest hardly head hear heard heavier heavily heavy height held help hence high higher
highest highlight highly hint historically hitherto hold holder holding host hotter hourly however human humanity humans hundreds idea
ideas identical identifiable identify illegally illustrate image imagine immediate immediately impact implement implementation implication
imply important inadvertently inception include including inclusion inconsistent incorporate increase increasingly incur indeed
independent indicate indirectly individual individually individuals indoors influence inform informally infrequent initial initially
inside insist instance instantly instead instruct intend intended intense interact intermittently interpret interval intervene introduce
introduction inventor inverse invisibly involve involving issue item job join joint jointly journey judge just justification justify keep
kept key kind kindly kinds know known lack large largely larger largest last lasting lastly late lately later latest latter layer lead
leader least leave legally length less let level lie lies life lifespan lifetime light lighter like likelihood likewise limit link linked
list little live lives local locate located location long longer longest look loosely lose loss lot loudly low lowest lying made magnitude
main mainly maintain majority make maker manage mankind manner manually many mark markedly matter maximum may mean meaning means meantime
meanwhile measure measurement measuring mechanism meet mend mention merely method middle might millions mind minimum minor mission mix
mode modest moment monthly more moreover most mostly motion motive mount move much multiple mutual mutually name named namely narrower
natural nature near nearby nearer nearest nearly necessary need needed neighbour never new newer newest newly news next nightly nobody
nonetheless normal notable note noted notice noticeable noticeably notify notion novel now nowadays number numbering numerous object
objective observe obtain obvious occasion occasionally occupy occur occurrence odds offer officially often older oldest omit once one
ongoing only onset onto open openly operate operating operation opinion opinions opportunity opposite option order ordinary origin
original originally originate otherwise outcome outcomes outdoors outline outlook outside overall overcome overnight overseas oversee owe
owed owes owing own owner pace paid pair part partial partially particular particularly partly pass past path pattern peak patient patients people per
perceive percentage perform perhaps period periodically permanent permit permitted persevere persist person phase pick picture piece place
placed placement plain plan planned play plentiful point ponder population portion pose position possess possibility possible practical
practically precede preceding precisely predict predominantly prefer prepare presence present presently preserve prevent previous
previously priced primarily primary principal prior privately probable problem procedure proceed process proclaim produce producer
progress progressively projected prolong prominent promote promptly proper properly property proportion propose prospect prosper protect
prove proved proven provide proximity public publicly pull purely purpose purposely pursue push put quality quantity quarter question
quick quicker quickest quickly quietly quite raise ran range rank rapid rapidly rare rarely rate rather rationale reach reaction readily
ready real realise really reason reasons receive recent recently reckon recognise record recover reduce refer reflect refresh regard
regarded regardless region regular regularly reinforce relate related relation relative relatively release relevant reluctantly rely
remain remainder remaining remains remark remarkable remember render renew repair repeat repercussion replace report reported represent
request require required resemble reserve resist resolve resort respect respective respectively respond response responsible rest restore
restrict result resume retain return reveal reverse revive rhythm rise risk road role roughly route routine routinely run running runs
said same satisfy save scale scan scarce scarcely scheduled scientist scores second secretly section see seek seem seen segment select
sense separate separately sequence serve serves service set setting settings settle several severe shape share sharply shift short shorter
shortest shortly show shown side sign significant significantly similar similarly simple simpler simplest simplify simply simultaneously
since single sits sitting situate situated situation situations size slice slight slightly slow slower slowest slowly small smaller
smallest smell smooth so society softly solely solution solve some somebody someone something sometimes somewhat soon sort sorts source
span spanning sparse speak special specific specify speed spell spend spent split sporadically spot spread stable stage stance stand
standard standing start state stated statement stay stays steadily steeply stem step stick still stimulate stipulate stop straight
straightforward strength stretch strong stronger strongest strongly structure study subject subsequent subsequently substantial
substantially succeed successful successively such suddenly suffer sufficient suggest suit suitable sum summarise supplier supply support
sure surface surmount surpass surprise surround surroundings survive suspect swiftly switch system tackle take taken tall taller target
task taste technique tell tempo tend tendency term termed terms thanks thereafter thereby therein thereof thing think third though thought
thousands threefold thrive through throughout thus tie tied tightly time titled today together told tolerate tomorrow tonight took tool
top topic total totaling totalling touch toward towards trace track traditionally transfer transform transmit treat trend trigger trio
trip triple true try turn turns twelvemonth twice twofold type types typical typically ultimately under undergo understand undertake
underway unique unite unless unlike unremarkable upcoming update upon upstairs use used useful usual usually utilise validate value valued
varieties variety various vary vast verify very via view viewpoint visible visibly visualise visualised visualize volume voluntarily
voyage wait want wanted wants warm warmer watch way ways weaker weakest weakly weekly weigh weighing well went whatever whenever whereas
whereby wherever whether whichever whoever whole wholly whom whose wide widely wider widespread widest willingly win withdraw within
without withstand witness wonder word work works worse worst worth writer year yearlong yearly yesterday yet yield young younger youngest
zero
against off versus worldwide world everywhere somewhere anywhere nowhere elsewhere anybody damage harm trouble effort success failure goal
root centre edge area zone field domain scope instant while day night morning evening week month season future anew first henceforth
pretty notably specifically approximately almost barely normally seldom poor bad weak big tiny huge narrow deep old fresh major impossible
likely unlikely hidden closed free unable personal shared man member trait title phrase reply story table reduction cut addition extension
expansion improvement deterioration difference gap wish demand requirement rule permission right obligation choice intention proposal
agreement contract advantage disadvantage price cost expense ratio minority bulk user worker employee staff boss expert specialist
official authority sit become sound say read write learn believe suppose hope about build have assist avoid hinder control out travel
cross exit grow shrink empty width depth weight force power
`
  .trim()
  .split(/\s+/);
