import { Controller, Inject, Query, Req } from '@nestjs/common';
import { Route } from '@trivium/platform/http';
import type { FastifyRequest } from 'fastify';
import { receiveRecording } from './receive-recording';
import { type SpeechQuery, speechQuery, speechState, type SpeechStateResponse, type Transcription, transcription } from './speech.dto';
import { SpeechService } from './speech.service';

const tag = 'speech';

@Controller('speech')
export class SpeechController {
  constructor(@Inject(SpeechService) private readonly speech: SpeechService) {}

  @Route({
    method: 'GET',
    permission: 'reports:write',
    summary: 'Tell whether a transcription service of the house takes speech',
    tag,
    operation: 'getSpeechState',
    response: speechState,
  })
  state(): SpeechStateResponse {
    return this.speech.state();
  }

  @Route({
    method: 'POST',
    path: 'transcriptions',
    permission: 'reports:write',
    summary: 'Have a recording transcribed by the service of the house; it is kept nowhere',
    tag,
    operation: 'transcribeSpeech',
    status: 200,
    takesFile: true,
    response: transcription,
  })
  async transcribe(@Req() request: FastifyRequest, @Query({ schema: speechQuery }) { language }: SpeechQuery): Promise<Transcription> {
    const recording = await receiveRecording(request);
    return { text: await this.speech.transcribe({ ...recording, language }) };
  }
}
