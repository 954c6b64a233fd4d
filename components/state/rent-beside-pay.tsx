import type { PlaceRent } from '@/lib/state/page/rents';
import { dollars } from '@/lib/text/format';

/** A month's pay as the whole width: full to the rent for one bedroom, hollow to that for two. */
function Bar({ one, two }: PlaceRent) {
  const most = Math.min(two.share, 100);
  return (
    <svg width="100%" height="0.7em" className="hours" fill="#2f6a56" aria-hidden="true">
      <rect width="100%" height="100%" className="month" fill="none" stroke="#837b69" />
      <rect width={`${most}%`} height="100%" className="hollow" fill="none" stroke="#2f6a56" />
      <rect width={`${Math.min(one.share, 100)}%`} height="100%" />
    </svg>
  );
}

function Row({ rent }: { rent: PlaceRent }) {
  return (
    <tr>
      <th scope="row">
        {rent.place}
        <Bar {...rent} />
      </th>
      {[rent.one, rent.two].map(({ rent: amount, share }, index) => (
        <td key={index === 0 ? 'one' : 'two'}>
          <span className="num">{share}%</span> {dollars(amount)}
        </td>
      ))}
    </tr>
  );
}

/** What rent takes of a month's pay, in a state as a whole and in each of its metropolitan areas. */
export function RentBesidePay({
  caption,
  whole,
  areas,
}: {
  caption: string;
  whole: PlaceRent;
  areas: readonly PlaceRent[];
}) {
  return (
    <div className="table-box rents">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">One bedroom</th>
            <th scope="col">Two bedrooms</th>
          </tr>
        </thead>
        <tbody>
          {[whole, ...areas].map((rent) => (
            <Row key={rent.place} rent={rent} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
