import { Module } from '@nestjs/common';
import { PdfPrinter } from './pdf-printer';

@Module({ providers: [PdfPrinter], exports: [PdfPrinter] })
export class PaperModule {}
