import { SeededRandom } from '@trivium/shared/kernel';
import { DATA_CLASSES, type EndpointPlace, inferenceErrors } from '@trivium/ai/inference/protocol';
import { callContext, chatRequest, clientOver, readAll } from '../testing/client-rig';
import { answering, ScriptedChatEngine, type ScriptStep } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';

const PLACES: readonly EndpointPlace[] = ['cloud', 'local', 'edge'];
const RUNS = 10_000;
const WARM_UP = 20;

/** Everything that makes a client look for another engine: refusals, breaks in the middle, silence, and slowness that calls for a hedge. */
const SCRIPTS: readonly (readonly ScriptStep[])[] = [
  answering('ok'),
  [{ type: 'wait', durationMs: 40_000 }, ...answering('slow')],
  [{ type: 'fail', error: inferenceErrors.INFERENCE_UNREACHABLE() }],
  [{ type: 'fail', error: inferenceErrors.INFERENCE_OVERLOADED({ status: 503 }) }],
  [{ type: 'fail', error: inferenceErrors.INFERENCE_BALANCE_EMPTY() }],
  [
    { type: 'text', delta: 'half' },
    { type: 'fail', error: inferenceErrors.INFERENCE_STREAM_BROKEN() },
  ],
  [{ type: 'text', delta: 'half' }, { type: 'stall' }],
];

it(`restricted text reaches the cloud, or any other machine, and any text a cloud that is not allowed, 0 times in ${RUNS} random configurations and requests, with fallback and hedge`, async () => {
  const random = new SeededRandom(20_261_125);
  const seen = {
    restricted: 0,
    answered: 0,
    refused: 0,
    elsewhere: 0,
    fallbacks: 0,
    hedges: 0,
    restrictedHedges: 0,
    others: 0,
    forbidden: 0,
  };
  for (let run = 0; run < RUNS; run++) {
    const timing = new VirtualTiming(() => random.next());
    // Entries may lie: a cloud that claims to be this machine and to take everything.
    // Every tenth run has engines alike and a history, without which nothing is hedged.
    const hasHistory = run % 10 === 0;
    const engines = Array.from({ length: hasHistory ? 5 : 1 + random.below(4) }, (_, position) => {
      let asked = 0;
      return new ScriptedChatEngine({
        timing,
        endpointId: `endpoint-${position}`,
        model: `model-${random.below(hasHistory ? 1 : 2)}`,
        place: random.oneOf(PLACES),
        maxDataClass: random.oneOf([...DATA_CLASSES, 'restricted', 'restricted']),
        isOnThisMachine: random.next() < 0.5,
        script: () => (hasHistory && asked++ < WARM_UP ? answering('fast') : random.oneOf(SCRIPTS)),
      });
    });
    const isCloudAllowed = random.next() < 0.5;
    const limits = { hedgeBudget: { share: 1, burst: 100 }, concurrencyOf: () => 4 };
    const { client, observed } = clientOver(engines, { timing, limits, isCloudAllowed, canContinue: () => random.next() < 0.5 });
    const dataClass = random.oneOf(DATA_CLASSES);
    const calls = hasHistory ? WARM_UP + 4 : 1;
    for (let call = 0; call < calls; call++) {
      const wish = random.oneOf(['auto', 'model-0', 'endpoint-0']);
      const context = callContext({
        midStream: random.oneOf(['restart', 'continue']),
        fallback: random.oneOf(['any-model', 'same-model']),
      });
      const { code } = await timing.run(readAll(client.stream(chatRequest({ dataClass, model: wish, isCacheable: true }), context)));
      if (dataClass === 'restricted') seen[code === 'answered' ? 'answered' : 'refused']++;
    }
    seen.fallbacks += observed.filter(({ type }) => type === 'fell-back').length;
    const hedges = observed.filter(({ type }) => type === 'hedged').length;
    seen.hedges += hedges;
    if (!isCloudAllowed) seen.forbidden += engines.filter(({ place, received }) => place === 'cloud' && received.length > 0).length;
    if (dataClass !== 'restricted') {
      seen.others += engines.filter(({ place, received }) => place === 'cloud' && received.length > 0).length;
      continue;
    }
    seen.restricted++;
    seen.restrictedHedges += hedges;
    seen.elsewhere += engines.filter(
      (engine) => engine.received.length > 0 && (engine.place === 'cloud' || !engine.isOnThisMachine),
    ).length;
  }
  expect([seen.elsewhere, seen.forbidden]).toEqual([0, 0]);
  // Not by sending nothing.
  expect(seen.restricted).toBeGreaterThan(2_000);
  expect(seen.answered).toBeGreaterThan(500);
  expect(seen.others).toBeGreaterThan(1_000);
  expect(seen.fallbacks).toBeGreaterThan(1_000);
  expect(seen.hedges).toBeGreaterThan(100);
  expect(seen.restrictedHedges).toBeGreaterThan(10);
});

it('an entry that changes after the plan was made is refused at the last moment', async () => {
  const timing = new VirtualTiming();
  const options = { timing, place: 'local', maxDataClass: 'restricted', isOnThisMachine: true } as const;
  const engine = new ScriptedChatEngine({ ...options, script: () => answering('ok') });
  const { client, ledger } = clientOver([engine], { timing });
  const reserve = ledger.reserve.bind(ledger);
  ledger.reserve = (call) => {
    Object.assign(engine, { place: 'cloud' });
    return reserve(call);
  };
  await expect(client.complete(chatRequest({ dataClass: 'restricted' }), callContext())).rejects.toThrow('INFERENCE_DATA_CLASS_REFUSED');
  expect([engine.received, ledger.openReservations]).toEqual([[], 0]);
});
