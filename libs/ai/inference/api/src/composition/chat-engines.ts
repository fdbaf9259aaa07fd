import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { ChatEngine } from '../engines/chat-engine';

/** The chat engines of this installation, in the order of the configuration. */
export class ChatEngines implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly closer = new AbortController();

  constructor(private readonly engines: readonly ChatEngine[]) {}

  /** Speaks when the program is told to stop: an answer that streams on would hold the server open until its deadline. */
  get closing(): AbortSignal {
    return this.closer.signal;
  }

  list(): readonly ChatEngine[] {
    return this.engines;
  }

  /** @param endpointId id of the entry in `MODEL_ENDPOINTS` */
  find(endpointId: string): ChatEngine | undefined {
    return this.engines.find((engine) => engine.endpointId === endpointId);
  }

  beforeApplicationShutdown(): void {
    this.closer.abort(inferenceErrors.INFERENCE_CANCELLED());
  }

  /** Frees what engines hold in this process, once no request is left that could use them. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.engines.map((engine) => engine.close?.()));
  }
}
