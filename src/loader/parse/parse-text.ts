import type { Steps } from '../../text/steps.ts';
import { textBlocks } from './blocks.ts';
import { layOut, type LaidOut } from './layout.ts';

/** Reads a plain text article, in the seed's shape or any simpler one. */
export function* parseText(text: string): Steps<LaidOut> {
  const blocks = textBlocks(text);
  yield;
  return layOut(blocks, {});
}
