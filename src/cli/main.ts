#!/usr/bin/env node
import './production.js';
import { exitOnClosedPipe } from './output.js';
import { runCommandLine } from './run-command-line.js';

exitOnClosedPipe();
process.exitCode = await runCommandLine(process.argv.slice(2));
