/**
 * What evaluates in this thread knows the time zones, as it does in the workers. Goes past the engine's front door: every
 * file of tests would load the whole engine with it.
 */
import data from 'moment-timezone/data/packed/latest.json';
import { provideZones } from '../../src/engine/dates/zone-table.ts';

provideZones(data);
