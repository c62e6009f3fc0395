import { Module } from '@nestjs/common';
import { RichTextResolver } from './rich-text.resolver';

@Module({ providers: [RichTextResolver] })
export class RichTextModule {}
