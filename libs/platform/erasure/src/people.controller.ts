import { Controller, Inject, Param } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage, UserId } from '@trivium/shared/kernel';
import type { z } from 'zod';
import { erasureStarted, personInventory } from './dto/people.dto';
import { ErasureService, type PersonInventory } from './erasure.service';

@Controller('people')
export class PeopleController {
  constructor(@Inject(ErasureService) private readonly erasure: ErasureService) {}

  @Route({
    method: 'GET',
    path: ':id/data',
    permission: 'users:write',
    summary: 'Show what is kept of a person, and what an erasure would do',
    tag: 'people',
    operation: 'getPersonInventory',
    response: personInventory,
  })
  inventory(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<PersonInventory> {
    return this.erasure.inventory(caller.organisationId, id as UserId, language);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'users:write',
    summary: 'Erase a person; refused with the reason under a legal hold',
    tag: 'people',
    operation: 'erasePerson',
    status: 202,
    response: erasureStarted,
  })
  async erase(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<z.infer<typeof erasureStarted>> {
    return { jobId: await this.erasure.request(caller, id as UserId, language) };
  }
}
