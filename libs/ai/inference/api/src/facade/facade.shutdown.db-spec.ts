import { once } from 'node:events';
import { ScriptedChatServer } from '../testing/chat-server';
import { OPENAI_FLAVOUR } from '../testing/chat-wire-flavours';
import { dataOf, post, startFacade } from './test-facade';

describe('/api/v1 when the program stops', () => {
  it('ends answers that stream, tells why, and closes at once', async () => {
    const server = new ScriptedChatServer(OPENAI_FLAVOUR);
    await server.listen();
    const app = await startFacade([
      {
        id: 'own',
        task: 'chat',
        kind: 'openai',
        baseUrl: server.baseUrl,
        model: 'olmoe-1b-7b',
        place: 'local',
        maxDataClass: 'restricted',
      },
    ]);
    await app.application.listen(0, '127.0.0.1');
    server.play({ pieces: [{ text: 'Hello' }], isLeftOpen: true });
    const token = await app.signIn('analyst@one.test');
    const body = { model: 'own', stream: true, messages: [{ role: 'user', content: 'Hello' }] };
    const { response } = await post(`${await app.application.getUrl()}/api/v1/chat/completions`, { token, body });
    let received = '';
    response.setEncoding('utf8').on('data', (piece: string) => (received += piece));
    const ended = once(response, 'end');
    await once(response, 'data');
    const stoppedAtMs = performance.now();
    await app.close();
    expect(performance.now() - stoppedAtMs).toBeLessThan(5_000);
    await ended;
    expect(dataOf(received).at(-1)).toContain('inference_cancelled');
    server.close();
  });
});
