/** Where a reader is in a guide, at the top of a phone's screen: "5 of 14, Pay", and a way to all parts. */
export function RunningHead({ at, of, name }: { at: number; of: number; name: string }) {
  return (
    <p className="run">
      <a href="#contents">
        <span>
          {at} of {of}
        </span>
        <b>{name}</b>
        <span className="go">All parts</span>
      </a>
    </p>
  );
}
