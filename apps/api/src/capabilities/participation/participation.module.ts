import { Module } from '@nestjs/common';
import { ParticipationDatabase } from './participation-database';
import { SealedRequests } from './sealed-requests';

@Module({ providers: [ParticipationDatabase, SealedRequests] })
export class ParticipationModule {}
