import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../src/store/lexicon-file.ts';

async function complaintOf(file: string): Promise<string | null> {
  const opened = await openLexicon(file);
  return opened.status === 'absent' ? opened.complaint : null;
}

describe('the lexicon', () => {
  it('that ships is opened', async () => {
    const opened = await openLexicon();
    expect(opened.status).toBe('open');
  });

  it('may be absent: the engine works on without it, and the operator is told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    expect(await complaintOf(join(folder, 'none.bin'))).toContain("by the story's own words only");
  });

  it('may be damaged: likewise', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const file = join(folder, 'english.bin');
    await writeFile(file, 'not a lexicon at all');
    expect(await complaintOf(file)).toContain('is damaged');
  });
});
