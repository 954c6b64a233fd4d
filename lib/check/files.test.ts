import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, guide, root, write } from '@/lib/check/spoil-content';

describe('a file that', () => {
  it.each([
    ['does not begin with three hyphens', '---js\ntitle: x\n---\n'],
    ['begins with a space', ' ---\ntitle: x\n---\n'],
  ])('%s is refused', (_, text) => {
    write(guide, text);
    expect(faults()).toContainEqual(
      expect.stringMatching(/large\.md:1:1 {2}file: the first line must be exactly `---`/),
    );
  });

  it('never closes its front matter is refused', () => {
    write(guide, '---\ntitle: x\n');
    expect(faults()).toContainEqual(expect.stringMatching(/front matter: is never closed/));
  });

  it('is not UTF-8 is refused', () => {
    write(guide, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]));
    expect(faults()).toContainEqual(expect.stringMatching(/large\.md:1:1 {2}file: is not UTF-8/));
  });

  it('nobody reads is told', () => {
    write('content/careers/notes.txt', 'x');
    expect(faults()).toEqual([
      expect.stringMatching(/^content\/careers\/notes\.txt:1:1 {2}file: nothing reads/),
    ]);
  });

  it('has a name that is no address is told', () => {
    renameSync(join(root, guide), join(root, 'content/careers/Helper_X.md'));
    expect(faults()).toContainEqual(
      expect.stringMatching(/Helper_X\.md:1:1 {2}file: its name is its address/),
    );
  });
});
