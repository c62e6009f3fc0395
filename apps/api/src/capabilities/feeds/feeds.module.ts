import { Module } from '@nestjs/common';
import { SearchModule } from '../search';
import { FeedRoutes } from './feed.routes';
import { FeedsService } from './feeds.service';

@Module({ imports: [SearchModule], providers: [FeedsService, FeedRoutes] })
export class FeedsModule {}
