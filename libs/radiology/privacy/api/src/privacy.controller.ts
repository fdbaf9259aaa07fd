import { Body, Controller } from '@nestjs/common';
import { Route } from '@trivium/platform/http';
import { Deidentifier } from './deidentifier';
import { type DeidentifyRequest, deidentifyRequest, type DeidentifyResponse, deidentifyResponse } from './dto/deidentify.dto';

@Controller('deidentify')
export class PrivacyController {
  constructor(private readonly deidentifier: Deidentifier) {}

  @Route({
    method: 'POST',
    permission: 'reports:read',
    summary: 'Remove what points to a person from a text; nothing is kept',
    tag: 'privacy',
    operation: 'deidentifyText',
    response: deidentifyResponse,
  })
  deidentify(@Body({ schema: deidentifyRequest }) { text, header }: DeidentifyRequest): DeidentifyResponse {
    return this.deidentifier.deidentifiedOf(text, header);
  }
}
