import type { CSSProperties } from 'react';
import type { CardBar, ShareCard } from '@/lib/charts/share-card';

const ink = '#1d2320';
const quiet = '#48514b';
const block: CSSProperties = { position: 'absolute' };
const column: CSSProperties = { display: 'flex', flexDirection: 'column' };

/** A long name is set smaller: a career takes one line, a comparison two. */
const titleSize = (title: string) => (title.length < 20 ? 92 : title.length < 25 ? 78 : 62);

function Bar({ bar }: { bar: CardBar }) {
  const row: CSSProperties = { display: 'flex', alignItems: 'baseline' };
  return (
    <div style={{ ...column, marginTop: 16 }}>
      <div style={{ ...row, justifyContent: 'space-between', fontSize: 28, color: quiet }}>
        <span>{bar.label}</span>
        <div style={row}>
          {bar.low}
          <span style={{ fontSize: 42, fontWeight: 700, color: ink, margin: '0 18px' }}>
            {bar.middle}
          </span>
          {bar.high}
        </div>
      </div>
      <div style={{ display: 'flex', position: 'relative', height: 30, marginTop: 2 }}>
        <div
          style={{
            ...block,
            left: `${bar.start}%`,
            width: `${bar.width}%`,
            top: 6,
            height: 18,
            background: '#5e7d6d',
          }}
        />
        <div
          style={{
            ...block,
            left: `${bar.median}%`,
            top: 0,
            width: 10,
            height: 30,
            background: '#d98b0b',
          }}
        />
      </div>
    </div>
  );
}

/** The picture that a shared link shows: the name, one line, and what the middle of workers earns. */
export function SharePicture({ site, card }: { site: string; card: ShareCard }) {
  return (
    <div
      style={{
        ...column,
        width: '100%',
        height: '100%',
        boxSizing: 'border-box',
        padding: '48px 72px 36px',
        background: '#fbf8f1',
        color: ink,
        borderLeft: '28px solid #175440',
        justifyContent: 'space-between',
      }}
    >
      <div style={{ ...column }}>
        <span style={{ fontSize: 32, color: '#175440', fontWeight: 700 }}>{site}</span>
        <span
          style={{
            fontSize: titleSize(card.title),
            fontWeight: 700,
            lineHeight: 1.08,
            marginTop: 14,
          }}
        >
          {card.title}
        </span>
        <span style={{ fontSize: 33, lineHeight: 1.3, marginTop: 18 }}>{card.line}</span>
      </div>
      {card.bars.length > 0 && (
        <div style={{ ...column }}>
          {card.bars.map((bar) => (
            <Bar key={bar.label} bar={bar} />
          ))}
          <span style={{ fontSize: 20, color: quiet, marginTop: 12 }}>{card.source}</span>
        </div>
      )}
    </div>
  );
}
