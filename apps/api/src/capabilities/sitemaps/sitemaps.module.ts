import { Module } from '@nestjs/common';
import { SitemapLimits, SitemapsService } from './sitemaps.service';
import { SitemapRoutes } from './sitemap.routes';

@Module({ providers: [SitemapLimits, SitemapsService, SitemapRoutes] })
export class SitemapsModule {}
