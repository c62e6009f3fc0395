import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Vocabularies } from './vocabularies';
import { VocabulariesResolver, VocabularyFieldsResolver } from './vocabularies.resolver';

@Global()
@Module({
  providers: [Vocabularies, VocabulariesResolver, VocabularyFieldsResolver],
  exports: [Vocabularies],
})
export class VocabulariesModule implements OnModuleInit {
  constructor(private readonly vocabularies: Vocabularies) {}

  onModuleInit(): Promise<void> {
    return this.vocabularies.load();
  }
}
