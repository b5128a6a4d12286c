// Installs what package-lock.json names, if that has changed. Maven calls it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.dirname(fileURLToPath(import.meta.url)));
const INSTALLED = 'node_modules/.installed';
const lock = fs.readFileSync('package-lock.json', 'utf8');
if (!fs.existsSync(INSTALLED) || fs.readFileSync(INSTALLED, 'utf8') !== lock) {
    execFileSync('npm', ['ci', '--prefer-offline', '--ignore-scripts'], { stdio: 'inherit', shell: process.platform === 'win32' });
    fs.writeFileSync(INSTALLED, lock);
}
