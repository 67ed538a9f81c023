import data from 'moment-timezone/data/packed/latest.json';
import { provideZones } from '../engine/index.ts';

/** Gives the engine of this thread every time zone there is. To be called before anything is evaluated. */
export const provideTimeZones = (): void => provideZones(data);
