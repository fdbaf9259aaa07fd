import { stemTable } from '../stem-table';

export const ICELANDIC_STEMS = stemTable({
  endings:
    'ur ir ar a i u um inn in ið na nn ð s ans ins inum inni unum anna arnir irnir urnar irnar arinnar unnar andi aði uðu að ast ist ' +
    'ust legur leg legt legar lega ari ara arar ið un unar ning ningar ing ingar ingu ingum nar ni nu unni fyrir ri ra st t ðu ði',
  links: 's a u ar',
  words:
    'útsvar skuldabréf gjaldþrot dómstóll sekt svik ' +
    'fyrirtæki félag hlutafélag hlutabréf hlut hluthaf bank banka sparisjóð sjóð lífeyrissjóð seðlabanki vext stýrivext vaxta lán ' +
    'húsnæðislán skuld skulda króna krónu gengi gengis gjaldmið verðbólg verð verðbréf verðlag kaup kaupmátt sala sölu tekj hagnað tap ' +
    'afkom afkomu rekstr rekstur velta veltu kostnað útgjöld arð arðsemi arðgreiðsl ársreikning ársfjórðung uppgjör spá spár hagspá ' +
    'hagvöxt hagvaxtar hagkerfi efnahag efnahags fjárfest fjárfesting fjárhag fjármagn fjármál fjármálaráðherra ráðherra ríkisstjórn ' +
    'alþingi frumvarp lög lögum reglugerð tilskipun dóm dómstól hæstirétt landsrétt héraðsdóm úrskurð skatt skattur skatta skattskyld ' +
    'skattframtal skattalög tekjuskatt virðisaukaskatt tryggingagjald toll gjald gjöld afsláttur endurskoð endurskoðand ráðgjöf ráðgjaf ' +
    'lögmað lögmenn skýrsl könnun rannsókn grein greining kynning fund morgunfund ráðstefn námskeið frétt fréttabréf stjórn ' +
    'stjórnarform forstjór framkvæmdastjór stjórnend starfsmað starfsmenn starfsfólk starf atvinn atvinnuleys atvinnulíf laun launa ' +
    'kjarasamning verkfall stéttarfélag uppsögn uppsagnir samning samningur samruni yfirtök yfirtaka viðskipt viðskiptavin neytend ' +
    'markað markaðs samkeppn samkeppniseftirlit fjármálaeftirlit eftirlit verslun búð vefverslun framleiðsl framleið iðnað álver ' +
    'stóriðj orka orku raforku rafmagn virkj jarðvarma vindork olí bensín loftslag kolefni losun umhverfi sjálfbær sjávarútveg útgerð ' +
    'fisk fiskveiði veiðigjald kvót skip togara þorsk lax laxeldi landbúnað bónd matvæl ferðaþjónust ferðamað ferðamenn ferða flug ' +
    'flugfélag hótel bíl bifreið rafbíl húsnæði húsnæðis fasteign íbúð leig leigu bygg byggingar framkvæmd samgöng veg borg bæ bær ' +
    'sveitarfélag ríki þjóð land heim heims evróp danmörk noreg svíþjóð bandarík kína rússland stríð kreppu kreppa faraldur bólusetn ' +
    'óvissu óvissa áhætt áhættu tækifæri áskor áskorun lausn markmið stefn stefnu þróun nýsköp tækni hugbúnað gögn gagna gagnaver ' +
    'netöryggi netárás persónuvernd gervigreind sjálfvirk stafræn kona konur karl kven jafnrétt jafnlaun barn börn fjölskyld ungt fólk ' +
    'mennta skóla háskóla heilbrigði lyf lækn sjúkrahús hækk hækka hækkaði lækk lækka lækkaði auk aukast eykst jókst minnk minnka drag ' +
    'dregst dróst veik styrk styrkja fell féll rís reis kaupa keypti selja seldi seldu ráða ráðin segir sagði telur taldi varar boðar ' +
    'kynnir kynnti fær fékk fá gefur gaf tekur tók hefja hefst hófst lýkur lauk opna opnar loka lokar breyta breytir breyting bætir ' +
    'bæta vinna vinnur vann tapar tapaði góð góður betri best slæm verri mikil mikið meiri mest lítil lítið minni minnst stór stærri ' +
    'stærst há hár hærri lág lægri gamal ung nýr nýtt nýjar allur allt sumir báðir einn eitt ein tveir tvö þrír þrjú fjórir fjögur fimm ' +
    'sex sjö átta níu tíu hundrað þúsund milljón milljarð prósent ár ári árs árum dagur dag daga vika viku mánuð mánaða sumar haust ' +
    'vetur vor jól páska hvernig hvað hver hverjir hvers vegna hvenær hvar þegar meðan þótt þó því svo bara líka aftur enn aldrei ' +
    'alltaf ávallt strax samkvæmt gegnum umfram síðan sífellt þangað hingað okkur okkar ykkur ykkar þeirra hennar hans sjálf sjálfum ' +
    'hins vegar þess nefnilega mögulega kannski líklega varla frekar mjög alltof um það bil kringum innan utan ofan neðan meðfram meðal ' +
    'sinn sinni skipti skilja skilur útskýra gerist gerðist verða varð felur þýðir gildir þekkja þekkt hugsa hugsar spila læra lærir ' +
    'lifa deyja dáinn fæddur búa býr sofa vakna borða drekka ganga hlaupa sitja liggja leysa leysir forðast þola skemma tryggja tryggir ' +
    'vernda verndar hindra hindrar stöðva stöðvar leyfa leyfilegt banna bannað skylda skyldu sjálfviljugur löglegt ólöglegt gilt ' +
    'skriflegt munnlegt rafrænt rafræn árlega mánaðarlega daglega spítali læknir hjúkrunarfræðingur sjúklingur leikskóli grunnskóli ' +
    'háskóli nemandi vísindi kunnátta hæfni reynsla starfsferill umsókn viðtal ráðningar vinnutími fjarvinna trúnaðarmaður samkomulag ' +
    'samstarf samvinna bandalag tengslanet meðlimur samtök sjóður íþróttir fótbolti menning list tónlist kvikmynd bók dagblað ' +
    'fjölmiðlar blaðamaður pistill athugasemd leiðari þema lögregla slökkvilið vörn saksóknari fangelsi þjófur þjófnaður ofbeldi morð ' +
    'fíkniefni umferð slys eldur flóð stormur veður rigning snjór vindur sól vegur brú göng flugvöllur höfn farmur flutningur ' +
    'flutningabíll dísil eldsneyti bílastæði lóð garður bílskúr einbýlishús raðhús leigusali leigjandi fasteignasali tilboð mat verðmat ' +
    'kvörtun fiskeldi landbúnaður bóndi bændur skógrækt timbur korn mjólk kjúklingur félagaréttur skattaréttur vinnuréttur ' +
    'samkeppnisréttur málaferli gerðardómur deila sáttamiðlun sátt bætur ábyrgð vátrygging innri endurskoðun stjórnarhættir ' +
    'áhættustýring innra viðskipti skráning útboð skattafrádráttur skattfrjáls skattskyldur frádráttur fjármagnstekjur hlunnindi ' +
    'opinber innkaup styrkur styrkir umsóknarfrestur staðgreiðsla ríkisskattstjóri fyrirtækjaskrá verulegur umfangsmikill áskoranir ' +
    'möguleiki möguleikar tillit leiðbeiningar úrskurður álit kvenkyns ungir eldri fullorðnir barnabætur fæðingarorlof ' +
    'atvinnuleysisbætur lífeyrir gæði skilvirkni samkeppnishæfni sjóðstreymi lausafé eiginfjárhlutfall',
});
