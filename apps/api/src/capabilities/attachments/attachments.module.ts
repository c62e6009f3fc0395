import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices';
import {
  AttachmentFieldsResolver,
  DraftAttachmentsResolver,
  PracticeAttachmentsResolver,
  VersionAttachmentsResolver,
} from './attachment-fields.resolver';
import { AttachmentUploadRoutes } from './attachment-upload.routes';
import { AttachmentsResolver } from './attachments.resolver';
import { AttachmentsService } from './attachments.service';
import { FileRoutes } from './file.routes';

@Module({
  imports: [PracticesModule],
  providers: [
    AttachmentsService,
    AttachmentsResolver,
    PracticeAttachmentsResolver,
    VersionAttachmentsResolver,
    DraftAttachmentsResolver,
    AttachmentFieldsResolver,
    AttachmentUploadRoutes,
    FileRoutes,
  ],
})
export class AttachmentsModule {}
