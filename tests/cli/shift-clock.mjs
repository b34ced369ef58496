// `node --import …/shift-clock.mjs` runs a program at another time: Date counts from CLOCK, an ISO date, instead of from now.
const shift = Date.parse(process.env.CLOCK) - Date.now();
const RealDate = Date;
globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
