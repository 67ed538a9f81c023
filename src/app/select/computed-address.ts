/** Stands for an origin that only the run can tell. */
export const computedAddress = 'the address in `url`';
