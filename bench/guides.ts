import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guide after which the generated ones are made. */
const flagship = 'peer-specialist';
const letters = 'bcdfghjklmnpqrstvxz';

/** Four letters that set guide `number` apart from every other; they add no syllable. */
const mark = (number: number): string =>
  [0, 1, 2, 3]
    .map((place) => letters[Math.floor(number / letters.length ** place) % letters.length])
    .join('');

/** Small words outside of tokens and addresses; a mark on them makes every sentence one of a kind. */
const smallWord =
  /(?<![\w{[(/#^=|-])(?:the|of|to|in|for|it|or|a|on|that|so|not|no|only|what|more|your|such|before|from|with|by|at|as|you|says|can|one|peer)(?![\w\])}/=|-])/g;

/** Writes `count` guides like the flagship below a copy of the project; the checks pass them. */
export function writeGuides(project: string, count: number): void {
  const folder = join(project, 'content/careers');
  const file = readFileSync(join(folder, `${flagship}.md`), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file) ?? [];
  for (let number = 0; number < count; number += 1) {
    const name = mark(number);
    const ownHead = head
      .replace(/^title: .*$/m, `title: Peer specialist ${name}`)
      .replace(/^aliases: .*$/m, `aliases: [Peer worker ${name}, Peer mentor ${name}]`);
    const prose = body.replace(/^(?!#).*$/gm, (line) => line.replace(smallWord, `$&${name}`));
    writeFileSync(join(folder, `${flagship}-${name}.md`), `---\n${ownHead}---\n${prose}`);
  }
}
