import { Module } from '@nestjs/common';
import { SearchModule } from '../search';
import { FigureRoutes } from './figure.routes';
import { FiguresResolver } from './figures.resolver';
import { FiguresService } from './figures.service';

@Module({
  imports: [SearchModule],
  providers: [FiguresService, FiguresResolver, FigureRoutes],
})
export class FiguresModule {}
