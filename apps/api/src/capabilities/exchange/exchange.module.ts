import { Module } from '@nestjs/common';
import { AdoptionFieldsResolver, PracticeAdoptionsResolver } from './exchange.resolver';

@Module({ providers: [PracticeAdoptionsResolver, AdoptionFieldsResolver] })
export class ExchangeModule {}
