// Copies the dictionaries with their licences into the folder dictionaries. Maven calls it; it does nothing when they are there.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.dirname(fileURLToPath(import.meta.url)));

const OUT = 'dictionaries';
const COPIED = 'node_modules/.copied';
const lock = fs.readFileSync('package-lock.json', 'utf8');

if (!fs.existsSync(COPIED) || fs.readFileSync(COPIED, 'utf8') !== lock || !fs.existsSync(OUT)) {
    execFileSync('npm', ['ci', '--prefer-offline', '--ignore-scripts'], { stdio: 'inherit', shell: process.platform === 'win32' });
    fs.rmSync(OUT, { recursive: true, force: true });
    for (const language of ['da', 'en']) {
        const from = path.join('node_modules', `dictionary-${language}`);
        const to = path.join(OUT, language);
        fs.mkdirSync(to, { recursive: true });
        for (const file of ['index.aff', 'index.dic', 'license']) fs.copyFileSync(path.join(from, file), path.join(to, file));
    }
    fs.writeFileSync(COPIED, lock);
}
