import { Module } from '@nestjs/common';
import { RetrievalBuildRepository } from './retrieval-build.repository';
import { RetrievalIndex } from './retrieval-index';
import { RetrievalSearchRepository } from './retrieval-search.repository';

/** Gives `RetrievalIndex`; needs `DatabaseModule` and the migrations of `ai`. */
@Module({ providers: [RetrievalIndex, RetrievalBuildRepository, RetrievalSearchRepository], exports: [RetrievalIndex] })
export class RetrievalModule {}
