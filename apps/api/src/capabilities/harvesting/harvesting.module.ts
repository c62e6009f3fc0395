import { Module } from '@nestjs/common';
import { HarvestingService } from './harvesting.service';
import { OaiRoutes } from './oai.routes';

@Module({ providers: [HarvestingService, OaiRoutes] })
export class HarvestingModule {}
