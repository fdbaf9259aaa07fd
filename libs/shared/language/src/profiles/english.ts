import { languageProfile } from './language-profile';
import { ENGLISH_STEMS } from './stems/english';

export const ENGLISH_PROFILE = languageProfile('en', {
  functionWords:
    'the of and to in is are was were a an that this these those it its for on with as by be been being from at or not no nor ' +
    'what which who whom how why when where does do did done can could should would will may might must has have had having their ' +
    'there here if between about than then into onto over under after before during against through while because though although ' +
    'upon per via we you they he she i me him her them us my your our his explain show give list compare describe define tell ' +
    'please use used up out off down above below more most less least many much such some any each every all both either neither ' +
    'other another own same only also just still even yet already ever never again too very so but',
  words:
    'company companies business tax taxes taxation accounting finance financial market markets report reports results revenue ' +
    'profit profits loss losses sales growth shares share stock stocks investors investment bank banks banking insurance industry ' +
    'energy government law legal new news year years annual quarter survey global world future digital technology management ' +
    'services service risk compliance audit assurance value chain customer customers employees people workforce talent leadership ' +
    'strategy insights update guide key issues challenges opportunities changes change impact review outlook trends performance ' +
    'sustainability development economy economic trade export imports price prices cost costs rates rate debt credit loan ' +
    'mortgage property estate real minimum income wage labour labor social security provisions statement statements cash flow ' +
    'standards international consumer retail health healthcare pharmaceutical automotive engineering capital private equity deal ' +
    'deals merger acquisition ceo board chairman chief executive officer says said raises rises falls cuts beats misses expects ' +
    'plans launches wins buys sells announces appoints names warns faces seeks hits record high low higher lower first second ' +
    'third half profit-taking forecast guidance dividend lawsuit probe court approval billion million percent lunch webcast ' +
    'seminar conference workshop training how-to building transforming understanding managing making getting doing working moving ' +
    'driving navigating unlocking rethinking declares declared notes senior due offering offer extends decline declines declining ' +
    'turnover futures demand subdued supply signal signals upside downside levels level seen opening flat pre-market net dips dip ' +
    'climbs climb drops drop jumps jump soars soar slumps slump tumbles plunges plunge surges surge gains gain slips slip edges ' +
    'eases rallies rally turns moves move shines shine fully subscribed licence license defense defence products product showing ' +
    'weakness strength precious metals metal gold silver oil crude like space soft amid hopes fears worries focus retirement fund ' +
    'funds floating-rate properties corporation group holdings halves secured facility special traffic program programme buyback ' +
    'updates upgrade upgraded downgrade downgraded rating ratings analyst analysts neutral buy sell hold target weather ahead ' +
    "session session's traders trader equities bonds yields treasury commodities wheat corn copper infrastructure internet media " +
    'video payroll systems process publications business-to-business public sector publication employee handle cookies privacy ' +
    'policy contact career careers events event alumni students graduate read download press release watch team meet speakers ' +
    'foundation innovation entrepreneurs family wealth pension pensions hospital drug trial patent patients vehicle vehicles car ' +
    'cars electric airline flights travel hotel hotels restaurant food retailer retailers store stores brand brands phone ' +
    'software cloud chip chips network data cyber fraud crime threat threats war sanctions tariff tariffs election president ' +
    'minister central federal reserve house senate bill reform reforms rule rules ruling judge settlement fine fines penalty ' +
    'agrees agreed completes completed acquires acquired acquire invests invest investing raise raised cut cutting rise rising ' +
    'fall falling fell rose grew grow growing shrink lost lose losing win winning earned earn earning earnings keep track notice ' +
    'halt trading articles association letter form section transaction comments recent promotional activity amended appendix ' +
    'contract extended rejects plan gets nod set better days looking strong trades near versus rebounding lows highs rangebound ' +
    'gainers losers top picks pick examining issue proposal ministry biggest since introduces segment contracts forwards radar ' +
    'optimistic auto ancillaries rightsizing excellence awards award introduction overview approach solutions solution framework ' +
    'model models tool tools practical practice practices lessons learned perspective perspectives point view thought viewpoint ' +
    'viewpoints success successful effective best fit purpose creation creating delivering building-blocks blueprint roadmap ' +
    'journey agenda priorities priority opportunity confidence trust trusted responsible responsibility governance boardroom ' +
    'directors director partner partners manager managers professionals leaders leader women diversity inclusion culture skills ' +
    'jobs workplace pay salary salaries rewards benefits employment employer employers contracting regulation regulations ' +
    'regulatory regulator requirement requirements disclosure disclosures transparency act acts amendment amendments draft final ' +
    'decision decisions circular circulars bulletin newsletter edition monthly weekly quarterly semi-annual highlights summary ' +
    'summaries snapshot barometer index outlooks forecasts predictions scenario scenarios recovery slow slower slowing resilient ' +
    'resilience crisis pandemic vaccine climate carbon emissions green renewable renewables power utilities utility gas mining ' +
    'manufacturing industrial construction transport transportation logistics shipping aerospace telecoms telecommunications ' +
    'entertainment sports gaming hospitality leisure tourism education universities city cities smart urban rural region regional ' +
    'local domestic foreign cross-border transfer pricing indirect direct customs duty duties excise withholding corporate ' +
    'personal individual residence treaty treaties relief reliefs incentive incentives credits deduction deductions exemption ' +
    'exemptions asset assets liability liabilities instruments leases leasing lease hedge hedging fair recognition measurement ' +
    'consolidated consolidation audits auditor auditors internal external controls control forensic investigation investigations ' +
    'dispute disputes litigation restructuring insolvency turnaround valuation valuations transactions diligence integration ' +
    'carve-outs ipo ipos listing listings funding financing lending loans lender lenders payments payment blockchain artificial ' +
    'intelligence robotics automation analytics big computing mobile platform platforms e-commerce sharing start-ups startups ' +
    'flash alert alerts tech telecom findings finding surveys checklist illustrative ifrs gaap interim reporting hot topic topics ' +
    'spotlight straight away inform briefing brief briefings series episode podcast podcasts interview interviews profile ' +
    'profiles offices office location locations join apply vacancies internship scholarship winner winners ranking rankings ' +
    'indices megatrends trend shifts shift disruption disruptive disrupting reshaping shaping redefining defining reinventing ' +
    'reimagining transform adapting adapt preparing prepare ready readiness planning strategic tactical operational operations ' +
    'operating efficiency productivity optimisation optimization improvement procurement sourcing chains inventory liquidity ' +
    'solvency basel stress testing tests test benchmark benchmarks benchmarking maturity assessment assessments diagnostic ' +
    'diagnostics toolkit handbook manual guides guidelines fact facts sheet sheets faq questions answers answer ask asking expert ' +
    'experts advice adviser advisers advisory consulting consultants consultant outsourcing shared centre centres center centers ' +
    'hub hubs lab labs accelerator incubator ecosystem community communities society charity giving volunteers learning courses ' +
    'course certificate certification diploma academy school game experience experiences user users interface design thinking ' +
    'creativity creative idea ideas invention research laboratory science scientific engineers architecture buildings home homes ' +
    'houses housing residential commercial warehouses warehouse land urbanisation population ageing care hospitals doctors nurses ' +
    'medicine medicines drugs vaccines life sciences biotech medical devices insurers insurer reinsurance motor claims claim ' +
    'underwriting venture angel investor investments acute chronic abnormality abnormalities abnormal normal significant evidence ' +
    'clinical secondary primary library ordinary necessary voluntary pulmonary ability activities quality identity capacity ' +
    'possibility probability complexity difficulty majority minority reality equality stability volatility mobility actually ' +
    'usually especially probably likely lungs chest heart blood disease treatment language teacher teachers student lesson ' +
    'question chapter figure table equation function functions example examples method methods theory result problem problems',
  forms: ENGLISH_STEMS,
  pieces:
    '_th the he_ ing ng_ _wh _sh ght tio ion ed_ ly_ _an and nd_ ough ould ess _kn wh ck_ ies ers rs_ ery ble ow_ aw ee ea oo sh ' +
    'th_ _w _y y_ ty_ al_ ay_ _of of_ _un ous',
  letters: '',
  foreign: '',
});
