import { stemTable } from '../stem-table';

export const ENGLISH_STEMS = stemTable({
  endings:
    "s es 's ed d ing er ers or ors r rs ly ment ments tion tions ion ions ation ations al ally ness less ful able ible ability ibility y " +
    'ies ied ize ized izing ise ised ising ization isation ist ists ism ship ships hood ity ities ive ives ance ence ances ences ous ery ' +
    "ling ding ting ning ping ged ped ted ned led ting est st ward wards wise n't 're 've 'll",
  links: '',
  words:
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
    'general generate gift goal ground guarantee heavy height hidden history host huge human hundred',
});
