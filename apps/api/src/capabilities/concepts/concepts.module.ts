import { Module, type OnModuleInit } from '@nestjs/common';
import { Concepts } from './concepts';
import { ConceptFieldsResolver, ConceptsResolver } from './concepts.resolver';
import { ConceptsService } from './concepts.service';

@Module({
  providers: [Concepts, ConceptsService, ConceptsResolver, ConceptFieldsResolver],
  exports: [Concepts],
})
export class ConceptsModule implements OnModuleInit {
  constructor(private readonly concepts: Concepts) {}

  onModuleInit(): Promise<void> {
    return this.concepts.load();
  }
}
