import { Module } from '@nestjs/common';
import { Generator } from './generator';

@Module({ providers: [Generator], exports: [Generator] })
export class GenerateModule {}
