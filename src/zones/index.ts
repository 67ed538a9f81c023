/** The front door of the time zones: apart from the engine, because they are as large as all the rest of it. */
export { provideTimeZones } from './provide-time-zones.ts';
