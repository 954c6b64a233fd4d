import type { CSSProperties } from 'react';
import type { CardBar, ShareCard } from '@/lib/charts/share-card';

const ink = '#fcf6e8';
const quiet = '#c3d4c8';
const band = '#12382c';
const blaze = '#f4b63f';
const block: CSSProperties = { position: 'absolute' };
const row: CSSProperties = { display: 'flex', alignItems: 'baseline' };
const column: CSSProperties = { display: 'flex', flexDirection: 'column' };

/** A long name is set smaller: a career takes one line, a comparison two. */
const titleSize = (title: string) => (title.length < 20 ? 104 : title.length < 27 ? 80 : 62);

/** What a line pays, as on the field mark of a guide: outline to the tenths, the blaze for the middle. */
function Bar({ bar }: { bar: CardBar }) {
  const { start, width, median } = bar;
  return (
    <div style={{ ...column, marginTop: 12 }}>
      <div style={{ ...row, justifyContent: 'space-between', fontSize: 28, color: quiet }}>
        <span>{bar.label}</span>
        <div style={row}>
          {bar.low}
          <span style={{ fontFamily: 'Besley', fontSize: 44, color: ink, margin: '0 18px' }}>
            {bar.middle}
          </span>
          {bar.high}
        </div>
      </div>
      <div style={{ display: 'flex', position: 'relative', height: 32, marginTop: 4 }}>
        <div
          style={{
            ...block,
            left: `${start}%`,
            width: `${width}%`,
            top: 7,
            height: 18,
            border: `3px solid ${ink}`,
          }}
        />
        <div
          style={{
            ...block,
            left: `${median}%`,
            top: 0,
            width: 14,
            height: 32,
            background: blaze,
            border: `2px solid ${band}`,
          }}
        />
      </div>
    </div>
  );
}

/** The picture that a shared link shows: the cover of the page, with what the work pays. */
export function SharePicture({ site, card }: { site: string; card: ShareCard }) {
  return (
    <div
      style={{
        ...column,
        width: '100%',
        height: '100%',
        boxSizing: 'border-box',
        padding: '48px 72px 40px',
        background: band,
        color: ink,
        fontFamily: 'Public Sans',
        justifyContent: 'space-between',
      }}
    >
      <div style={column}>
        <div style={{ ...row, alignItems: 'center' }}>
          <div style={{ width: 14, height: 42, background: blaze, marginRight: 20 }} />
          <span style={{ fontFamily: 'Besley', fontWeight: 600, fontSize: 34 }}>{site}</span>
        </div>
        <span
          style={{
            fontFamily: 'Besley',
            fontSize: titleSize(card.title),
            fontWeight: 600,
            lineHeight: 1.05,
            letterSpacing: '-0.015em',
            marginTop: 20,
          }}
        >
          {card.title}
        </span>
        <span style={{ fontFamily: 'Besley', fontSize: 28, lineHeight: 1.3, marginTop: 16 }}>
          {card.line}
        </span>
      </div>
      {card.bars.length > 0 && (
        <div style={column}>
          {card.bars.map((bar) => (
            <Bar key={bar.label} bar={bar} />
          ))}
          <span style={{ fontSize: 20, color: quiet, marginTop: 14 }}>{card.source}</span>
        </div>
      )}
    </div>
  );
}
