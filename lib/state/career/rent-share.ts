/** What a rent takes of a wage before tax. */
export type RentShare = {
  /** Dollars a month, whole. */
  readonly pay: number;
  readonly rent: number;
  /** Percent of the pay, whole. */
  readonly share: number;
};

/** Yearly pay beside a monthly rent, both in dollars. */
export function rentShare(annualPay: number, monthlyRent: number): RentShare {
  const pay = annualPay / 12;
  return {
    pay: Math.round(pay),
    rent: monthlyRent,
    share: Math.round((monthlyRent / pay) * 100),
  };
}
