import { type Arc, gutter, jointAt, type Node, type Pathways } from '@/lib/charts/pathways';
import { count } from '@/lib/text/format';

/** The gutter of the arcs, and the room of the pay scale right of it, in percent of the width. */
const left = 18;
const right = 90;
const across = (place: number) => `${left + 2 + (place / 100) * (right - left - 2)}%`;

/** A career: its name as a link, its schooling and pay in words, its middles of pay as dots. */
function Row({ node, href }: { node: Node; href: string }) {
  const axis = node.top + 56;
  const first = Math.min(...node.places);
  const last = Math.max(...node.places);
  return (
    <g>
      <a href={href}>
        <text
          x={`${left + 2}%`}
          y={node.top + 20}
          className="fill-green text-base font-semibold underline"
        >
          {node.title}
        </text>
      </a>
      <text x={`${left + 2}%`} y={node.top + 39} className="fill-quiet text-xs">
        {node.schooling}; {node.pay}
      </text>
      <line x1={across(0)} x2={across(100)} y1={axis} y2={axis} className="stroke-line" />
      <line
        x1={across(first)}
        x2={across(last)}
        y1={axis}
        y2={axis}
        className="stroke-deep"
        strokeWidth="5"
      />
      {node.places.map((place) => (
        <circle
          key={place}
          cx={across(place)}
          cy={axis}
          r="6"
          className="fill-blaze stroke-paper"
        />
      ))}
    </g>
  );
}

/** The head of an arrow, where an arc reaches a career. */
function Arrow({ arc }: { arc: Arc }) {
  return (
    <svg x={`${left}%`} y={arc.to.top + jointAt} overflow="visible" aria-hidden="true">
      <path d="M-7 -4L1 0L-7 4Z" className="fill-deep" />
    </svg>
  );
}

/** The field as one picture: schooling grows downward, pay to the right, arcs are steps people take. */
export function PathwaysMap({
  map,
  label,
  hrefOf,
}: {
  map: Pathways;
  label: string;
  hrefOf: (slug: string) => string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of links; fieldset is for forms
    <svg width="100%" height={map.height} role="group" aria-label={label}>
      {map.ticks.map(({ dollars, place }) => (
        <g key={dollars}>
          <line
            x1={across(place)}
            x2={across(place)}
            y1="20"
            y2={map.height}
            className="stroke-line"
            strokeDasharray="1 5"
          />
          <text x={across(place)} y="14" textAnchor="middle" className="fill-quiet text-xs">
            ${count(dollars)}
          </text>
        </g>
      ))}
      <svg
        width={`${left}%`}
        height={map.height}
        viewBox={`0 0 ${gutter} ${map.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {map.arcs.map(({ from, to, path }) => (
          <path
            key={path}
            id={`arc-${from.slug}-${to.slug}`}
            d={path}
            vectorEffect="non-scaling-stroke"
            className="fill-none stroke-deep"
          />
        ))}
      </svg>
      {map.arcs.map((arc) => (
        <Arrow key={arc.path} arc={arc} />
      ))}
      {map.bands.map(({ title, top }) => (
        <g key={title}>
          <line x1={`${left + 2}%`} x2="100%" y1={top + 8} y2={top + 8} className="stroke-quiet" />
          <text x={`${left + 2}%`} y={top + 29} className="halo fill-ink text-sm font-bold">
            {title}
          </text>
        </g>
      ))}
      {map.nodes.map((node) => (
        <Row key={node.slug} node={node} href={hrefOf(node.slug)} />
      ))}
    </svg>
  );
}
