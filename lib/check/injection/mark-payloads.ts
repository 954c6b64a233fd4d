import { html, link, type Payload } from '@/lib/check/injection/markdown-payloads';

const own = /footnote: sources stand in/;
const idless = /heading: ".*" has no id/;

/** The marks of our own: ids of headings, tokens, footnotes, tables and terms. */
export const markPayloads: readonly Payload[] = [
  ['### A {#x" onclick="alert(1)}\n\ntext', idless],
  ['### A {#x><script>alert(1)</script>}\n\ntext', html],
  ['### A `</h3></section><script>alert(1)</script>` {#x}\n\ntext', null],
  ['## A `</p></section>` {#a}\n\nx\n\n## B {#b onclick=alert(1) }\n\ny', idless],
  ['## A {#a}\n\n[x](/ "</section>")\n\n## B {#b onclick=alert(1) }\n\ny', idless],
  ['{{pay.median "><script>alert(1)</script>}}', html],
  ['{{constructor}}', /\{\{constructor\}\}: no figure is called/],
  ['{{toString 21-1093}}', /no figure is called "toString"/],
  ['{{pay.median constructor}}', /no occupation "constructor"/],
  ['Text.[^x"onclick="alert(1)]', /no such source/],
  ['Text.[^javascript:alert(1)]', /no such source/],
  ['Text.[^n]\n\n[^n]: <script>alert(1)</script>', own],
  ['Text.[^n]\n\n[^n]: [x](javascript:alert(1))', own],
  ['Table: "><script>alert(1)</script>\n\n| a | b |\n| --- | --- |\n| c | d |', html],
  ['Table: x\n\n| a | b" onclick="alert(1) |\n| --- | --- |\n| c | `</td><script>` |', null],
  ['Table: x\n\n| a | `</section><p>` |\n| --- | --- |\n| c | <svg onload=alert(1)> |', html],
  ['Certified Peer Specialist <svg onload=alert(1)>', html],
  ['Text\u2028alert(1)', /character: U\+2028 is not seen/],
  ['Text\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>', /character: U\+0000 is not seen/],
  ['Text \u202e)1(trela', /character: U\+202E is not seen/],
  ['[x](/\u001b]0;evil\u0007)', /character: U\+001B is not seen/],
  [`${'['.repeat(200)}x${'](javascript:alert(1))'.repeat(200)}`, link],
];
