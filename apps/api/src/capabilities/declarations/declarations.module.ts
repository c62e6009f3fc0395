import { Module } from '@nestjs/common';
import {
  CommitmentFieldsResolver,
  DeclarationsResolver,
  PracticeCommitmentsResolver,
  SummitDeclarationsResolver,
} from './declarations.resolver';
import { DeclarationsService } from './declarations.service';

@Module({
  providers: [
    DeclarationsService,
    DeclarationsResolver,
    CommitmentFieldsResolver,
    SummitDeclarationsResolver,
    PracticeCommitmentsResolver,
  ],
})
export class DeclarationsModule {}
