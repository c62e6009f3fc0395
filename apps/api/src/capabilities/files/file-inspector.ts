import { open } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  attachmentLimits,
  attachmentRefusals,
  endingOf,
  fileFormats,
  isNamedLike,
  RefusedFile,
  type FileFormatName,
} from '@praxis/domain/attachments';
import { GuardedProcesses, type GuardedEnd } from '../../platform/guarded/guarded-processes';

/** What a file was found to be. */
export interface InspectedFile {
  format: FileFormatName;
  /** Of a picture, as it was made anew. */
  size: { width: number; height: number } | null;
}

const script = path.join(__dirname, 'inspector/inspect-file.cjs');

type Told = { format: FileFormatName; width?: number; height?: number } | { refused: string };

/** Finds out what a file is, and refuses what could do harm; a picture is made anew. All of it in a guarded process. */
@Injectable()
export class FileInspector {
  constructor(private readonly guarded: GuardedProcesses) {}

  /**
   * @param from the file as it was received
   * @param to where a picture is written anew
   * @throws RefusedFile saying why it is not taken
   */
  async inspect(from: string, to: string, name: string): Promise<InspectedFile> {
    const input = await open(from, 'r');
    const output = await open(to, 'wx', 0o600);
    try {
      const { size: bytes } = await input.stat();
      const told = await this.run(input.fd, output.fd, name);
      const { kind } = fileFormats[told.format];
      if (kind === 'picture' && bytes > attachmentLimits.pictureBytes)
        throw new RefusedFile('tooBig');
      if (!isNamedLike(name, told.format)) throw new RefusedFile('wrongEnding');
      const { format, width, height } = told;
      if (width === undefined || height === undefined) return { format, size: null };
      await output.sync();
      return { format, size: { width, height } };
    } finally {
      await input.close();
      await output.close();
    }
  }

  private async run(
    input: number,
    output: number,
    name: string,
  ): Promise<Exclude<Told, { refused: string }>> {
    const { megabytes, residentMegabytes, seconds } = attachmentLimits;
    let told: Told | undefined;
    const end = await this.guarded.run(
      {
        ...{ script, input, output, megabytes, residentMegabytes, seconds },
        args: [JSON.stringify({ limits: attachmentLimits, ending: endingOf(name) })],
        mayLoadLibraries: true,
      },
      (line) => {
        told = line as Told;
      },
    );
    if (told === undefined || 'refused' in told) throw refusalAfter(end, told);
    return told;
  }
}

/** Without a word it was ended, or ran out of memory. */
function refusalAfter(end: GuardedEnd, told: { refused: string } | undefined): RefusedFile {
  if (told !== undefined)
    return new RefusedFile(
      attachmentRefusals.find((each) => each === told.refused) ?? 'unreadable',
    );
  return new RefusedFile(end === 'tooSlow' ? 'tooSlow' : 'tooBigInside');
}
