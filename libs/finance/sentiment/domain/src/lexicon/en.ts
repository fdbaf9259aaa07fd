import type { SentimentLexicon } from './lexicon';

export const ENGLISH: SentimentLexicon = {
  language: 'en',
  matching: 'words',
  scales: {
    k: 1e3, thousand: 1e3, lakh: 1e5, lac: 1e5, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, million: 1e6, millions: 1e6, crore: 1e7, cr: 1e7, crores: 1e7,
    bn: 1e9, bln: 1e9, b: 1e9, billion: 1e9, billions: 1e9, tn: 1e12, trn: 1e12, trillion: 1e12,
  }, // prettier-ignore
  tables: {
    neutral: `
      takes over as, took over as, named as, was named, has been named, will take over as, joins as, unchanged, flat, little changed, no change, no changes, remain* the same, remain* unchanged, in line with expectations, in line with estimates, agenda, appointed, appoint*,
      headquarter*, was founded, founded in, established in, will publish, will be published, publishes its, annual general meeting, general meeting, board of directors, is located,
      will report, to announce results, press release, conference call, was not disclosed, were not disclosed, not disclosed, undisclosed, did not disclose, financial details,
      no comment, declined to comment, stock exchange release, financial calendar, subsidiary of, is part of, consists of, comprises, is scheduled, total of, voting rights,
      range bound, rangebound, sideways, in a range, mixed, steady, stable, reiterat*, maintains rating, hold rating, neutral rating, largely unaffected`,
    ignored: `
      diluted, dilution control, high performance, ordered from, number of shares, set up, take up, takes up, took up, taken up, opens up, open up, gave up, give up, gives up, line up, lines up, team* up, sum up, catch up, back up, backed up, speed up, this fall, growth market*, growth area*, contract manufactur*, contract value, value of the contract, concerning, was concerned with, positive effect of, low voltage, high voltage, low carbon, high school, fiscal year, security, securities, investors, cost effective, cost efficien*, cost saving*, share capital, rose garden, follow up, start up, startup, startups, set up, made up, make up, makes up, up to, up to date, pick up truck, back up,
      based in, drop off, fall in line, rise building, high rise, high tech, high quality, high speed, high end, low cost, lower house, upper, higher education, cut off, charge of, in charge,
      free of charge, risk management, debt free, debt collection, debt market, debt capital, credit card*, loss prevention, loss adjust*, no loss, job creation, growth company, growth fund, growth companies,
      earnings per share, earnings call, earnings report, sales manager, sales office*, sales director, sales network, sales force, sales unit, sales company, sales organi*, sales of the, sales agreement,
      order of magnitude, in order to, in order, market production line, hits the market, crude oil, oil spill response, gold mine, gain access, gains access, rising star, drop down, increase of share capital,
      to improve, may not, weakness test, well known, good news from, record date, record keeping, record store, record label, on record, track record, fine tune, fine tun*, fine arts, fine paper*, fine dining,
      short term, long term, a drop of, miss universe, stock up on, dead sea, bear market fund, strike price, strikes deal, strike deal, struck a deal, strong room, risk free, beat the heat, income tax on,
      positive list, recall election, warn* that it is too early, dealing with, good friday, black friday, closing of the deal, closing of the acquisition, expense account, cost of living index`,
    veryGood: `
      profit warning lifted, turn* a profit, turn* to profit, turn* to a profit, turn* profitable, turned into profit, swing* to profit, swung to profit, swing* to a profit, swung to a profit, swing* into profit,
      back in the black, back to profit, return* to profit, returned to profitability, returns to black, back to black, move* into profit, become* profitable, became profitable,
      raise* its forecast*, raise* forecast*, raise* guidance, raise* its guidance, raises outlook, lift* forecast*, lift* guidance, hike* forecast*, up* guidance, boost* forecast*, raised its outlook, upgrades forecast,
      raise* target, raises price target, raise* target price, record high, record highs, all time high, all time highs, record profit*, record earnings, record sales, record revenue*, record order*, record quarter*, record result*,
      lifetime high, life high, 52 week high, one year high, multi year high, new high, fresh high, year high, month high, best ever, highest ever, best year ever, strongest ever, upgraded to upgrade* to outperform, upgrade* to overweight,
      narrow* loss*, narrow* its loss*, loss* narrow*, loss* shrank, loss* shrink*, loss* halved, cut* its loss*, cuts loss*, reduced loss*, smaller loss*, smaller than expected loss, pared losses, pares losses, trims losses, recoups losses, recoup* losses,
      beats street, hits upper circuit, upper circuit, hit the upper circuit, multibagger, stellar, blockbuster, zoom* to, zooms`,
    good: `
      gone up to, cost savings, annual savings, buy recommendation, top gainer*, top pick*, top bet*, outshine*, awarded a contract, awarded the contract, award* contract, bulls, bullish, exceed*, get* nod, gets nod, nod for, nod to, expands, expanding, to expand, secures, opportunity, best in, benefits from, win, wins, won, winning, bags, bagged, clinch*, land* deal, lands order, awarded, receive* order*, received an order, received orders, gets order*, get order*, order win*, order* from, order* worth, contract win*, new order*, wins order*,
      get* gets got receive* clearance, clears, cleared, green light, goes live, breakthrough, successful*, success, succeed*, strong, stronger, strongest, strongly, solid, robust, healthy, favorabl*, favourabl*,
      positive, positively, optimis*, bullish, upbeat, confident, encourag*, promising, attractive, outperform*, overweight, buy rating, accumulat*, top pick*, best must good remain bullish, upgrade, upgrades, upgraded, upgrading,
      improv*, recover*, rebound*, rally, rallies, rallied, bounce*, revive*, revival, turnaround, profitable, profitability, efficien*, synerg*, strengthen*, expansion, boost*, enhanc*, accelerat*, gain* market share, market share gains,
      buyback, buy back, special cooperation agreement, collaborat*, strategic alliance, sign* agreement, signed an agreement, sign* a deal, signs contract*, signed a inks pact, inks deal, ink* pact, contract worth, new contract with, contract to, deal worth,
      leading position, market leader in, pioneer*, milestone, satisfied, pleased, happy, excellent, good, exceptional, advantage*, benefit from, benefits from, 
      reaffirm*, new jobs, restart*, reopen*, acquitted, exonerat*, cheer*, lucrative, shine*, shining, sparkle*, soar, in the green, in the black, oversubscribed, oversubscription, fully subscribed, double digit growth, raise* stake, raises stake, up* stake, hikes stake, `,
    veryBad: `
      profit warning, issues warning, warn* on profit, cut* its forecast*, cuts forecast*, cut forecast*, lower* forecast*, lower* its forecast*, lower* guidance, cut* guidance, cuts outlook, cut outlook, slash* forecast*, slash* guidance, slash* outlook, trims forecast*, trim* guidance, withdraw* guidance, lowers outlook, lowered its outlook,
      bankrupt*, insolven*, chapter 11, administration order, creditor protection, liquidation, default*, fraud*, embezzl*, scam, bribe*, brib*, corruption, money laundering, insider trading, ponzi, accounting irregularit*, misconduct, indict*, raid, raids, raided,
      swing* to loss, swung to loss, swing* to a loss, swung to a loss, turn* to loss, turned to a loss, fall* into loss, slip* into the red, in the red, into the red, slips to loss, into loss, report* a loss, posted a loss, posts loss, post* loss*, net loss widen*, loss* widen*, widen* loss*, widening loss*, wider loss*, bigger loss*, deeper loss*, mounting losses,
      record low, all time low, record loss*, 52 week low, year low, month low, lifetime low, new low, fresh low, lower circuit, lay* off, laid off, layoff*, lay offs, job cut*, cut* jobs, cutting jobs, redundanc*, personnel reduction*, reduc* personnel, reduc* staff, staff staff reductions, temporary layoffs, negotiations on layoffs, codetermination negotiation*, shut* down, close* its plant, plant closure*, junk, downgrade* to `,
    bad: `
      top loser*, bears, bearish, scandal, mounting, drags, dragged, drag on, fined, suffered, suffers, recalls, concerns over, terminates, terminated, terminate, lack of, sued by, caution on, attacked, loss making, lossmaking, unprofitable, loses, lose, losing, lost, downgrade, downgrades, downgraded, downgrading, sell rating, underperform*, underweight, bearish, pessimis*, negatively, weak, weaker, weakest, weakly, weakness, poor, poorer, worse, worst, worsen*, deteriorat*, bad, difficult*, tough, sluggish, soft, softer, dismal, disappoint*, subdued, muted, lackluster, lacklustre, gloom*, bleak, grim, worr*, fear*, uncertain*, jitter*, woes, trouble*, crisis, turmoil, turbulen*, pressure, pressures, headwind*, 
      lawsuit*, sues, sued, suing, litigation, probe*, investigat*, penalt*, fined, fines, recalls, recalled, ban, bans, banned, halt*, suspension, delay*, postpone*, cancel*, scrap*, withdraw*, reject*, refus*, denied, strike, strikes, boycott*, violat*, breach*, hack*, explosion, accident*, blow, setback*, hit hard, hurt, hurts, hurting, harm*, damage*, struggl*, slump, stress, warn, warns, warned, warning*, caution*, cautious*, alleg*, fault*, defect*, shortage*, oversupply, overcapacity, overvalued, expensive,
      impairment, write down*, writedown*, write off*, write offs, writes off, clos* down, closure*, steps down, pull* out, pledge* shares, stake sale, offload*, dump*, selling pressure, sell off, selloff, book profits, profit booking, profit taking, under pressure, takes a hit, take a hit, crack*, bleed*, falter*, stagnat*, recession, slowdown, contraction, weigh* on, weigh* down, spook*, dent, dents, dented, tainted, toxic, moody's s&p cuts rating, ratings downward*, lower than, less than expected, adverse, unfavorabl*, unfavourabl*, burden*, fail, fails, failed, failure, failing, inability, lacks, sanction*`,
    riseStrongly: `
      surge*, soar*, jump*, skyrocket*, leap*, leapt, rocket*, spurt*, doubl*, tripl*, quadrupl*, treble*, twofold, two fold, three fold, threefold, fourfold, four fold, multifold, manifold, record, sharp rise, sharp increase, rose sharply, increase* sharply, up sharply, rose significantly, increased significantly, spike*, spiral*, balloon*, zoomed, shoot* up, shot up, vault*, bumper`,
    rise: `
      better than last year, better than in, mounts, added to gains, adds to gains, advances, advanced to, higher than, highs, rise, rises, risen, rising, rose, increas*, grow, grows, grew, growing, grown, growth, climb*, gain, gains, gained, gaining, up, higher, high, highs, edge* up, inch* up, ticks up, widen*, widening, up by, upward*, uptick, upturn, upswing, uptrend, swell*, pick* up, goes up, go up, went up, going up, firm up, perk* up, moves up, move up, upside, upmove, appreciat*, outpace*, escalat*`,
    fallStrongly: `
      plunge*, plunging, plummet*, tumbl*, slump*, crash*, nosedive*, sink, sinks, sank, collapse*, slash*, halv*, tank, tanks, tanked, dive, dives, dived, nose dive, crater*, free fall, freefall, sharp fall, sharp drop, sharp decline, fell sharply, decreased sharply, erode*, wipe* out, hammered, battered, crumbl*, massacre, bloodbath, mayhem`,
    raise: 'raise*, raising, hike*, hiking, lift, lifts, lifted, lifting, boost*',
    lower:
      'cut, cuts, cutting, reduc*, lower, lowers, lowered, lowering, trim*, curb*, curtail*, pare, pares, pared, slash*, minimis*, minimiz*, shave*',
    fall: `
      lower by, cools, cooled, mounting pressure, smaller, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, declin*, decreas*, down, lower, lowered, low, lows, lowest, slip, slips, slipped, slipping, slide, slides, slid, sliding, shed, sheds, dip, dips, dipped, dipping, ease, eases, eased, easing, shrink*, shrank, shrunk, narrow*, slow, slows, slowed, slower, slowing, lag*, retreat*, diminish*, contracting, weaken*, soften*, down by, goes down, go down, went down, come down, comes down, downside, downturn, downtrend, downswing, depreciat*, lose ground, loses ground, abat*, wane*, dwindl*, fewer, `,
    upIsGood: `
      profit before tax*, profits before tax*, result before tax*, earnings before tax*, income before tax*, pre tax profit, pretax profit, profit after tax, profit for the period, number of customers, profit, profits, earnings, sales, revenue*, turnover, income, ebit, ebitda, ebita, eps, margin*, order*, order book, order backlog, order intake, backlog, dividend*, guidance, outlook, forecast*, rating, target, price target, target price, share*, stock*, scrip, demand, production, output, volume*, export*, deliver*, shipment*, market share, share price, share prices, cash flow, cashflow, growth rate, gdp, subscribers, traffic, passenger*, bookings, net interest, net asset assets, market capitali*, market cap, index, indices, sensex, nifty, result*, performance, profitability, productivity, net interest income, premium*, premium income, collections, advertising, topline, bottomline, bottom line, top line, employment, exports, loan growth, consumption, invest*, sentiment, price*, stake`,
    loss: `loss per share, loss, losses, net loss, operating loss, pretax loss, net losses, operating losses`,
    upIsBad: `
      tax burden, tax rate, concern*, worries, fears,
      cost*, expens*, expenditure*, debt, debts, net debt, indebtedness, liabilit*, deficit*, unemployment, jobless*, inflation, npa, npas, bad loan*, bad debt*, nonperforming loan*, non performing loan*, provision*, provisions, credit loss*, loan loss*, default rate, interest cost*, interest rate*, repo rate, duty, duties, raw material price*, input price*, energy cost*, fuel price*, oil price*, charge, charges, risk*, churn, emission*, fatalit*, casualt*, inventories, vacancy, vacancies, delinquenc*, arrears, complaints, write downs, slippages, cad, current account deficit, fiscal deficit, trade deficit, exposure, leverage, gearing`,
    beat: `
      beat, beats, beating, better than expected, better than forecast, stronger than expected, higher than expected, above expectations, above estimates, above forecasts, exceed* expectations, exceed* estimates, exceeded forecasts, tops estimates, top* estimates, topped, surpass*, ahead of expectations, ahead of estimates, above consensus, above street, positive surprise`,
    miss: `
      miss, misses, missed, worse than expected, weaker than expected, lower than expected, below expectations, below estimates, below forecasts, short of expectations, falls short, fell short, fall short, trails estimates, below consensus, below street, disappoints street, less than expected, disappoints street, negative surprise`,
    above: 'above, ahead of, surpass*, top*',
    below: 'below, under, short of, trail*, lag*',
    expected: 'expectation*, estimate*, consensus, street, analysts, forecasts',
    negateNext: `not, no, never, without, cannot, can't, won't, doesn't, don't, didn't, isn't, wasn't, aren't, hasn't, neither, nor, unlikely, fail* to, failed to, rule* out, ruled out, rules out, unable to, no longer, yet to, far from, refus* to, `,
    reverse: `avoid*, averts, avert*, den*, denies, denied, deny, escape*, dismiss* claim*, drops case, quash*, set* aside, ends probe, free of, clear* of, settles, settled, settle, relief from, shrug* off, shrugs off, defies, defy, prevent*, combat*, overturn*, stays order, lifts ban, lift* ban, revokes ban, waive*, off lows, from lows`,
    hedge:
      'may, might, could, would, if, whether, possibl*, potentially, plan*, consider*, mulls, mull, eye*, seek*, seeks, likely, intends, aims, aim, proposed, proposes, speculation, rumour*, rumor*, talks',
    despite: 'despite, in spite of, although, though, even as, notwithstanding, regardless of',
    but: 'but, however, yet, nevertheless, nonetheless, still',
    clause: 'while, as, after, amid, whereas, because, when, since, on account of, due to, owing to, thanks to, following',
    from: 'from',
    to: 'to, ',
    versus: `compared to, compared with, as compared to, as compared with, in comparison with, in comparison to, against, versus, vs, as against, up from, down from, increase from, increased from, comparing to, comparison to`,
    earlier: `a year earlier, year earlier, a year ago, year ago, last year, previous year, the year before, earlier year, prior year, corresponding period, same period, same quarter, corresponding quarter, previous quarter, comparison period, a year before, same period last year, year on year ago`,
    beatsOther:
      'beats, beat, overtakes, overtook, outperforms, outperformed, outpaces, outshines, surpasses, pips, trumps, edges out, ousts, replaces, dethrones, topples, wins against, defeats, outbids',
    objectGains: `buy, buys, add, adds, approves, stay long on, stake in, buys stakes in, nod for, stick with, go for, look at, would buy, upgraded by, upgrades, upgrade, raises target on, raises stake in, ups stake in, hikes stake in, increases stake in, buys stake in, bought, accumulate, go long, invests in, to invest in, backs, clears, recommends, prefer, prefers, like, likes, bet on, bets on, bullish on, positive on, overweight on, stay invested in, hold, awards, picks, favours, favors, praises, lauds`,
    speaker: `says, said, say, sees, see, seen by, expects, expect, thinks, feels, maintains, maintain, retains, retain, reiterates, initiates, initiate, starts coverage, rates, according to, tells, raises target, raises target price, cuts target, cuts target price, ups target, lowers target, target by, buys, to buy, to acquire, acquires, picks up, raises stake, hikes stake, sells, offloads, nod, approval, panel, court, rules, ruling, notice, downgrade, upgrade, downgrades, upgrades`,
    beside: 'with, by, on, at, before, after, from, into, via',
    opposite:
      'against, versus, vs, over, than, than in, instead of, rather than, at the cost of, at the expense of, replaces, beats, pips, overtakes, outperforms',
    objectLoses: `sell, sells, avoid, sue, drags, shortsell, short sell, stay away from, steer clear of, pulls out of, chips away at, downgrades, downgrade, cuts target on, cuts stake in, sells stake in, sold, short, exit, exits, sues, fines, fined, probes, bans, raids, slams, slaps, penalises, penalizes, dumps, offloads, bearish on, negative on, underweight on, cautious on, book profits in, stay away from, warns, rejects, blames, accuses, charges, hurts, weighs on, pulls down, reduce, dislikes, dislike`,
  },
};
