import { Module } from '@nestjs/common';
import { Pages } from './pages';

@Module({ providers: [Pages], exports: [Pages] })
export class PagesModule {}
