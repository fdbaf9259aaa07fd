import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail as a server took it from the line: the envelope, and the message with its dots unstuffed (RFC 5321, 4.5.2). */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
  /** User and password, where the client signed in (AUTH PLAIN, RFC 4616). */
  readonly signedInAs?: string;
}

const END_OF_DATA = '\r\n.\r\n';

/** A mail server of this machine that speaks as much of SMTP as a client needs (RFC 5321), for the length of a test. */
export class SmtpServer {
  readonly received: ReceivedMail[] = [];
  /** What it answers to a receiver: `250 OK`, or a refusal. */
  answerToReceiver = '250 OK';
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.talk(socket));

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    let envelope: { from: string; to: string[]; signedInAs?: string } = { from: '', to: [] };
    let isData = false;
    let held = '';
    say('220 mail.test ESMTP');
    const hear = (line: string): void => {
      const [verb = ''] = line.toUpperCase().split(' ');
      if (verb === 'EHLO') say('250-mail.test\r\n250-8BITMIME\r\n250 AUTH PLAIN');
      else if (verb === 'AUTH') {
        const [, user, password] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
          .toString()
          .split('\0');
        envelope = { ...envelope, signedInAs: `${user}:${password}` };
        say('235 signed in');
      } else if (verb === 'MAIL') {
        envelope = { ...envelope, from: addressIn(line), to: [] };
        say('250 OK');
      } else if (verb === 'RCPT') {
        if (this.answerToReceiver.startsWith('2')) envelope.to.push(addressIn(line));
        say(this.answerToReceiver);
      } else if (verb === 'DATA') {
        isData = true;
        say('354 go on');
      } else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else say(verb === 'RSET' || verb === 'NOOP' ? '250 OK' : '502 not understood');
    };
    socket.setEncoding('utf8').on('data', (text: string) => {
      held += text;
      for (;;) {
        const end = held.indexOf(isData ? END_OF_DATA : '\r\n');
        if (end < 0) return;
        const taken = held.slice(0, end);
        held = held.slice(end + (isData ? END_OF_DATA.length : 2));
        if (!isData) hear(taken);
        else {
          isData = false;
          this.received.push({ ...envelope, message: taken.replace(/^\./gm, '') });
          say('250 taken');
        }
      }
    });
  }
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}
