/**
 * Built-ins that Chrome 109, Firefox 115 or Safari 15.4 lack, after the compatibility tables of MDN
 * (@mdn/browser-compat-data 8.1.9). The type check of `lib/browser` refuses those of the language;
 * these are what a test takes away from a new browser.
 */
export const newerThanHeld: string[] = [
  // Chrome 110, Firefox 115, Safari 16
  'Array.prototype.toSorted',
  'Array.prototype.toReversed',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  // Chrome 121, Firefox 115, Safari 16.4
  'Array.fromAsync',
  // Chrome 117, Firefox 119, Safari 17.4
  'Object.groupBy',
  'Map.groupBy',
  // Chrome 119, Firefox 121, Safari 17.4
  'Promise.withResolvers',
  // Chrome 128, Firefox 134, Safari 18.2
  'Promise.try',
  // Chrome 111, Firefox 119, Safari 16.4
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  // Chrome 122, Firefox 127, Safari 17
  'Set.prototype.union',
  'Set.prototype.intersection',
  'Set.prototype.difference',
  'Set.prototype.symmetricDifference',
  'Set.prototype.isSubsetOf',
  'Set.prototype.isSupersetOf',
  'Set.prototype.isDisjointFrom',
  // Chrome 122, Firefox 131, Safari 18.4
  'Iterator.from',
  'Iterator.prototype.filter',
  'Iterator.prototype.flatMap',
  'Iterator.prototype.map',
  'Iterator.prototype.some',
  'Iterator.prototype.toArray',
  // Chrome 136, Firefox 134, Safari 18.2
  'RegExp.escape',
  // Chrome 87, Firefox 125, Safari 14.1
  'Intl.Segmenter',
  // Chrome 120, Firefox 115, Safari 17
  'URL.canParse',
  // Chrome 126, Firefox 126, Safari 18
  'URL.parse',
  // Chrome 116, Firefox 124, Safari 17.4
  'AbortSignal.any',
  // Chrome 124, Firefox 100, Safari 16
  'AbortSignal.timeout',
  // Chrome 105, Firefox 106, Safari 17.4
  'Element.prototype.checkVisibility',
  // Chrome 114, Firefox 125, Safari 17
  'HTMLElement.prototype.showPopover',
  'HTMLElement.prototype.togglePopover',
  // Chrome 47, Firefox 55, no Safari yet
  'requestIdleCallback',
  // Chrome 94, Firefox 142, no Safari yet
  'scheduler',
];
