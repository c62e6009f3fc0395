/**
 * The brief of a session is what somebody who takes part in it has in hand: at most two pages of paper, made of blocks that
 * organisers choose and order. What is chosen stands in its address, so that a brief can be passed on as a link.
 */
export const briefBlocks = [
  'aim',
  'agenda',
  'speakers',
  'studies',
  'cities',
  'questions',
  'commitments',
] as const;
export type BriefBlock = (typeof briefBlocks)[number];

/** What stands in the address when every block has been left out. */
const noBlocks = 'none';

/** The blocks that an address asks for, in its order, each once; all of them when it asks for none in particular. */
export function briefBlocksOf(asked: string | null): BriefBlock[] {
  if (asked === null || asked === '') return [...briefBlocks];
  const names = new Set(asked.split('.'));
  return [...names].flatMap((name) => briefBlocks.filter((block) => block === name));
}

/** How blocks are written in an address. */
export function writtenBlocks(blocks: readonly BriefBlock[]): string {
  return blocks.length === 0 ? noBlocks : blocks.join('.');
}

/** The blocks after one of them has gone a place up or down, has been left out, or has come back at the end. */
export function changedBlocks(
  blocks: readonly BriefBlock[],
  block: BriefBlock,
  change: 'up' | 'down' | 'out' | 'in',
): BriefBlock[] {
  const others = blocks.filter((each) => each !== block);
  const at = blocks.indexOf(block);
  if (change === 'out') return others;
  if (change === 'in' || at === -1) return [...others, block];
  const to = change === 'up' ? Math.max(at - 1, 0) : at + 1;
  return [...others.slice(0, to), block, ...others.slice(to)];
}

/** How a page is set: its lines, and about how many characters stand in each. */
const settings = {
  normal: { lines: 50, characters: 100 },
  small: { lines: 61, characters: 118 },
} as const;
const pages = 2;
/** Lines that a heading takes with the room around it, and a paragraph beyond its own. */
const perBlock = 2.5;
const perParagraph = 0.35;
/** The title above everything, and the address with its picture below. */
const around = 15;

export type BriefSize = keyof typeof settings | 'tooLong';

/** In which letters a brief stays within two pages; `tooLong` when it does in neither. Each block is its paragraphs. */
export function briefSize(blocks: readonly (readonly string[])[]): BriefSize {
  for (const size of ['normal', 'small'] as const) {
    const { lines, characters } = settings[size];
    const needed = blocks
      .flat()
      .reduce(
        (sum, paragraph) => sum + linesOf(paragraph, characters) + perParagraph,
        around + blocks.length * perBlock,
      );
    if (needed <= lines * pages) return size;
  }
  return 'tooLong';
}

function linesOf(paragraph: string, characters: number): number {
  return paragraph
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** A text in at most so many characters, ended between two words. */
export function inBrief(text: string, characters: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= characters) return line;
  return `${line.slice(0, characters - 1).replace(/\s+\S*$/u, '')} …`;
}

export const briefAimMaxLength = 600;
export const briefAgendaMaxLength = 1_500;
export const briefQuestionsMaxLength = 1_500;
