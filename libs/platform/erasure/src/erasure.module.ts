import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { ErasureJournal } from './erasure-journal';
import { ErasureService } from './erasure.service';
import { PeopleController } from './people.controller';
import { PersonColumns } from './person-columns';
import type { PersonColumn } from './person-data';
import { PersonRowsRepository } from './person-rows.repository';

export interface ErasureModuleOptions {
  /** The app's own columns that name a person; the platform's are added. */
  readonly personData: readonly PersonColumn[];
  /** The app's folder; the journal lies in it, beside the database and not inside. */
  readonly dataFolder: string;
  readonly secretKey: string;
}

/** Erasing people. Needs the database, HTTP, audit, auth and jobs modules. */
@Module({})
export class ErasureModule {
  static register({ personData, dataFolder, secretKey }: ErasureModuleOptions): DynamicModule {
    return {
      module: ErasureModule,
      controllers: [PeopleController],
      providers: [
        { provide: PersonColumns, useValue: new PersonColumns(personData) },
        { provide: ErasureJournal, useValue: new ErasureJournal(join(dataFolder, 'erasures.ndjson'), secretKey) },
        PersonRowsRepository,
        ErasureService,
      ],
      exports: [ErasureService],
    };
  }
}
