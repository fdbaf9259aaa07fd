import { Module } from '@nestjs/common';
import { WatchListRepository } from './watch-list.repository';
import { WatchController } from './watch.controller';
import { WatchService } from './watch.service';

@Module({ controllers: [WatchController], providers: [WatchService, WatchListRepository] })
export class WatchModule {}
