import type { MailConfiguration } from '@trivium/platform/config';
import { createTransport } from 'nodemailer';
import { alertErrors } from '../alerts.errors';
import type { AlertMessage } from './alert-message';
import { composeMail } from './compose-mail';

/** What is handed to the mail server. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hands a mail to a server. Rejects with an error that carries `responseCode` where the server answered with one. */
export type MailTransport = (mail: OutgoingMail) => Promise<void>;

const TIMEOUT_MS = 15_000;

/** The operator's server over SMTP. A mail names no files and no addresses to be fetched. */
export function smtpTransport({ url }: MailConfiguration): MailTransport {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => {
    await transport.sendMail({ ...mail, headers: { ...mail.headers } });
  };
}

/** Sends alerts by mail, where the operator has set a server. */
export class MailSender {
  constructor(
    private readonly from: string | undefined,
    private readonly transport: MailTransport | undefined,
  ) {}

  get isConfigured(): boolean {
    return this.from !== undefined && this.transport !== undefined;
  }

  /** @throws AppError ALERT_MAIL_OFF, ALERT_MAIL_REFUSED (for good); ALERT_MAIL_FAILED (worth another try) */
  async send(to: string, message: AlertMessage): Promise<void> {
    const { from, transport } = this;
    if (from === undefined || transport === undefined) throw alertErrors.ALERT_MAIL_OFF();
    const { subject, text, html, unsubscribe } = composeMail(message);
    try {
      await transport({
        from,
        to,
        subject,
        text,
        html,
        // The same in every attempt: mail programs show a second copy once.
        messageId: `<${message.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Idempotency-Key': message.id,
          ...(unsubscribe === undefined ? {} : { 'List-Unsubscribe': unsubscribe }),
        },
      });
    } catch (cause) {
      const code = responseCodeOf(cause);
      // RFC 5321, 4.2.1: 5yz will not become better by trying again.
      throw code !== undefined && code >= 500
        ? alertErrors.ALERT_MAIL_REFUSED({ code }, { cause })
        : alertErrors.ALERT_MAIL_FAILED({}, { cause });
    }
  }
}

function responseCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
