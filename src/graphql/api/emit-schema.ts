import { writeFileSync } from 'node:fs';
import { buildSchema } from './build-schema.js';
import { printSdl } from './print-sdl.js';

writeFileSync(new URL('../../../schema/schema.graphql', import.meta.url), printSdl(buildSchema()));
