/**
 * What is looked for in the HTML that `compile` makes. In its text every `<` is written as a
 * reference, but an attribute may hold `</p>` as it stands; so a tag is read with its attributes.
 */
const attributes = '(?:"[^"]*"|[^">])*';

/** A tag, whatever its attributes hold. */
export const tag = new RegExp(`<${attributes}>`, 'g');

/** The link with which a heading leads to itself. */
export const anchor = `<a class="anchor"${attributes}>#</a>`;

/** What is no word of the text: the numbers of sources and the anchors of headings. */
export const mark = new RegExp(`<sup>.*?</sup>|${anchor}`, 'g');
