import { Module } from '@nestjs/common';
import { PaperModule } from '../paper/paper.module';
import { Pages } from './pages';

@Module({ imports: [PaperModule], providers: [Pages], exports: [Pages] })
export class PagesModule {}
