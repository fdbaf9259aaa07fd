/** Turns of phrase of everyday English beside those of reports: read before them, so that a longer turn is not taken for a shorter one. */
export const PHRASES_EN_WIDE: readonly (readonly [pattern: RegExp, plain: string])[] = [
  // Both say that one is held against another; `with` would open a statement of its own.
  [/\b(?:as )?compared (?:with|against)\b|\b(?:in|by) comparison (?:with|to)\b|\bwhen set against\b/giu, 'compared to'],
  // What has come since was not there before.
  [
    /\b(?:has|have) (?:newly |only )?appeared since\b|\b(?:is|are|was|were) not (?:yet )?(?:there|present|visible|seen) (?:at the time of|on|in)(?= the (?:previous|prior|last|earlier))/giu,
    'is new since',
  ],
  [/\b(?:hardly|scarcely|barely) (?:any|anything)\b|\bnext to no(?:thing)?\b|\balmost no(?:ne|thing)?\b|\bvery little\b/giu, 'little'],
  [/\b(?:give|gives|giving|gave) up (?=\w+ing\b)/giu, 'stopped '],
  [
    /\bin line with (?:the )?(?:(?:market|consensus|analysts?['’]?s?|economists?['’]?s?|investors?['’]?s?) )?(?:expectations|forecasts|estimates)\b/giu,
    'in line with expectations',
  ],
  [/\bdo(?:es|ne|ing)? away with\b|\bdid away with\b/giu, 'abolished'],
  [/\bnot a single\b/giu, 'no'],
  [/\bstill exists?\b/giu, 'survived'],
  [/\bnothing (?:indicates|suggests|points to|hints at)(?: that)?\b/giu, 'there are no signs that'],
  [/\bit (?:is|was) (?:not possible|impossible) to\b/giu, 'cannot'],
  // Not owing to something: arranged.
  [
    /\b(is|are|was|were) due to (?=(?:be|get|receive|start|begin|open|close|end|take|come|go|pay|meet|publish|report|expire|leave|arrive|return|retire|join|finish|become|appear|decide|vote|step|move|run)\b)/giu,
    '$1 to ',
  ],
  // Up to now.
  [/\b(?:so far|to date|to this day|until now|up to now|up until now|thus far|as yet|as of now|until today)\b,?/giu, ''],
  [/\bno longer\b/giu, 'not now'],
  [/\bas of (?=(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|the end)\b)/giu, 'on '],
  // Amounts.
  [
    /\b(?:came|comes|amounts?|amounted|added up|adds up|ran|totals|totalled|totaled|works out|worked out) (?:in )?(?:to|at)(?= (?:about |around |roughly |just |some |a total of |nearly |almost )?[\d$€£])/giu,
    'was',
  ],
  [
    /\b(?:stood|stands|is put|was put|were put|is estimated|was measured|was recorded|came in|comes in)(?: at)(?= (?:about |around |roughly |just |some |nearly |almost )?[\d$€£])/giu,
    'was',
  ],
  [
    /\b(?:ma(?:ke|kes|de|king) up|constitut(?:e|es|ed|ing))(?= (?:about |around |roughly |just |some |nearly |almost |over |more than |less than )?(?:\d|half|a third|a quarter|one|two|most|three))/giu,
    'accounts for',
  ],
  [/\bone (?:person |case |child |adult |patient |woman |man )?in (?:every )?(ten|five)\b/giu, 'one $1th'],
  [/\bone fiveth\b/giu, 'one fifth'],
  [/\bone (?:person |case |child |adult |patient |woman |man )?in (?:every )?three\b/giu, 'one third'],
  [/\bone (?:person |case |child |adult |patient |woman |man )?in (?:every )?four\b(?: of\b)?/giu, 'a quarter of'],
  [/\b(?:in the wake of|in response to|in the aftermath of)\b/giu, 'after'],
  [
    /\b(?:owing|due|attributable|thanks) (?:solely |mainly |largely |partly |chiefly )?to\b|\bby virtue of\b|\bin view of\b|\bon the grounds of\b/giu,
    'because of',
  ],
  [/\bin spite of\b|\bnotwithstanding\b|\bregardless of\b/giu, 'despite'],
  [/\bin addition to\b|\bas well as\b|\btogether with\b|\balong with\b/giu, 'and'],
  [/\bprior to\b|\bahead of(?= (?:the|a|an|its|their) )/giu, 'before'],
  [/\bsubsequent to\b/giu, 'after'],
  [/\b(?:a (?:large |great |vast )?number of|quite a few|a good many|plenty of|lots of|a lot of)\b/giu, 'many'],
  [/\b(?:the (?:great |vast |overwhelming )?majority of|the bulk of|the better part of)\b/giu, 'most'],
  [/\bin the event (?:of|that)\b/giu, 'if'],
  [/\bprovided (?:that )?(?=(?:the|a|an|it|they|its|their|there|we|he|she|you)\b)|\bas long as\b|\bon condition that\b/giu, 'if '],
  // `Of its 290 stores, 37 were shut`: the part stands before the whole.
  [
    /^of ((?:the|its|their|his|her|these|those|[\w-]+['’]s) \d[\d,.]* [\w-]+), (\d[\d,.]*) (?=(?:is|are|was|were|has|have|had)\b)/giu,
    '$2 of $1 ',
  ],
  // Denials and doubts in other words.
  [/\bnothing (?:but|other than)\b/giu, 'only'],
  [
    /\b(?:spare|spares|spared|sparing|save|saves|saved|saving) ((?:[\w-]+ ){1,3})(?:from )?(?:having to |the need to |the trouble of )?(?=\w+ing\b)/giu,
    'mean that $1need not be ',
  ],
  [
    /\b(?:nobody|no one|no-one) (?:can|could) (?:say|tell)(?: for (?:sure|certain)| with certainty)?\b|\b(?:nobody|no one|no-one) (?:knows?|knew|is sure)(?: for (?:sure|certain))?\b|\b(?:is|remains) (?:anyone['’]s|anybody['’]s) guess\b|\b(?:is|remains|was) an open question\b/giu,
    'it is unclear',
  ],
  [/\b(?:a|the|its|their) (low|high|level|price|value) (?:that (?:has|had|was) )?not seen since\b/giu, 'its $1 since'],
  [
    /\b(?:a|the|any) decision (?:by [\w ]{2,30} )?(?:on|about) ([^.;,]{3,60}?) (?:is|was|remains|has been) (?:still )?(?:outstanding|pending|open|yet to be made|yet to come)\b/giu,
    '$1 is not decided',
  ],
  [
    /\b(?:a|the|any) decision (?:by [\w ]{2,30} )?(?:on|about) ([^.;,]{3,60}?) (?:is|was|has been) (?:(?:no longer|not) (?:outstanding|pending|open)|made|taken|reached)\b/giu,
    '$1 is decided',
  ],
  [/\b(?:has|have|had) yet to (?:decide|be decided)\b/giu, 'has not decided'],
  [
    /\b(?:said|says|say|saying) no to\b|\bturn(?:s|ed|ing)? down\b(?= (?:the|both|all|any|an?|its|their|his|her|every|each)\b)/giu,
    'rejected',
  ],
  [/\b(?:said|says|say|saying) yes to\b/giu, 'accepted'],
  [/\bthere (?:is|was) no (?:more )?(?:room|space)(?: left)? in (the|an?|its|their) ([\w-]+)/giu, '$1 $2 is full'],
  [/\b(?:is|are|was|were) (?:not well|poorly|badly|ill) suited (?:to|for)\b|\b(?:is|are) ill-suited (?:to|for)\b/giu, 'works poorly for'],
  [/\b(?:an? )?([\w-]+) without (?:qualification|reservation)s?\b/giu, 'unqualified $1'],
  [/\ba fortnight\b/giu, '2 weeks'],
  [/\ba decade\b/giu, '10 years'],
];
