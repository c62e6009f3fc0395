import { Module } from '@nestjs/common';
import { OutsideAddresses } from '../../platform/http/outside-addresses';
import { OutsidePages } from '../../platform/http/outside-pages';
import { LinkChecksService } from './link-checks.service';
import {
  BrokenLinkFieldsResolver,
  PracticeLinkChecksResolver,
  ViewerLinkChecksResolver,
} from './link-checks.resolver';

@Module({
  providers: [
    LinkChecksService,
    OutsidePages,
    OutsideAddresses,
    PracticeLinkChecksResolver,
    ViewerLinkChecksResolver,
    BrokenLinkFieldsResolver,
  ],
})
export class LinkChecksModule {}
