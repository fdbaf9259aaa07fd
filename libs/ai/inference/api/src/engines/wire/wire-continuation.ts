import type { ModelEndpoint } from '@trivium/platform/config';

/** How a server is told to go on with the assistant's last message. */
export type ContinuationForm = NonNullable<ModelEndpoint['continuation']>;

type Body = Readonly<Record<string, unknown>>;

/** A body whose last message is the beginning of the answer, with what makes the server go on with it. */
export function bodyGoneOnWith(body: Body, form: ContinuationForm): Body {
  switch (form) {
    case 'prefix-flag': {
      const messages = body['messages'] as readonly Body[];
      return { ...body, messages: [...messages.slice(0, -1), { ...messages.at(-1), prefix: true }] };
    }
    case 'continue-final-message':
      // vLLM refuses the one while the other is on, which it is unless told.
      return { ...body, add_generation_prompt: false, continue_final_message: true };
    case 'last-message':
      return body;
  }
}
