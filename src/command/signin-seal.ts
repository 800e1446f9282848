#!/usr/bin/env node
/** The command `npx signin-seal`. */
import { argv, stderr, stdout } from 'node:process';
import { runCommand } from './run-command.js';

const { exitCode, output = '', errors = '' } = runCommand(argv.slice(2));
stdout.write(output);
stderr.write(errors);
process.exitCode = exitCode;
