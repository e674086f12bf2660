#!/usr/bin/env node
// Runs before `npm start`: installs the packages of the lock file where they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/vite')) {
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed. Check the network connection and run it by hand.');
    process.exit(status ?? 1);
  }
}
