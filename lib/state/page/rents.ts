import { metroRentsIn, placeName, rentsIn } from '@/lib/data/rents';
import type { State } from '@/lib/schema/state';
import type { StateRent } from '@/lib/schema/state-rent';
import { type RentShare, rentShare } from '@/lib/state/career/rent-share';

/** What a rent takes of a month's pay in one place. */
export type PlaceRent = {
  readonly place: string;
  readonly one: RentShare;
  readonly two: RentShare;
};

type Rents = Pick<StateRent, 'one_bedroom' | 'two_bedrooms'>;

const beside = (place: string, rents: Rents, annualPay: number): PlaceRent => ({
  place,
  one: rentShare(annualPay, rents.one_bedroom),
  two: rentShare(annualPay, rents.two_bedrooms),
});

/** A year's pay beside the rents of the state as a whole and of each of its metropolitan areas. */
export function rentsBesidePay(state: State, annualPay: number) {
  return {
    whole: beside(state.name, rentsIn(state.code), annualPay),
    areas: metroRentsIn(state.code).map((area) => beside(placeName(area), area, annualPay)),
  };
}
