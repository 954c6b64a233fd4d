/** What we ask of `subset-font`, which brings no types of its own. */
declare module 'subset-font' {
  function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Readonly<Record<string, { min: number; max: number }>>;
      preserveNameIds: readonly number[];
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
