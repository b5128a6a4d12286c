// Runs the tests of one folder, which the environment names, in one process and with one browser.
import fs from 'node:fs';

const folder = new URL(`${process.env.LOVENDE_GESTURES}/`, import.meta.url);
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.test.mjs')).sort()) await import(new URL(file, folder));
