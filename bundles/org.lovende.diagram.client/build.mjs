// Builds the diagram page into the folder web. Maven calls it; it does nothing when neither its inputs nor its outputs have changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.dirname(fileURLToPath(import.meta.url)));

const OUT = 'web';
const BUILT = 'node_modules/.built';
const INSTALLED = 'node_modules/.installed';
const DIAGRAM = '../org.lovende.diagram';
const packages = ['package.json', 'package-lock.json', '.npmrc'];
const inputs = [...packages, 'build.mjs', 'tsconfig.json', ...files('src'), ...files(`${DIAGRAM}/fonts`), `${DIAGRAM}/src/org/lovende/diagram/style/style.json`];
const outputs = ['index.html', 'page.js', 'page.css'].map(file => path.join(OUT, file));

if (content(BUILT) !== state()) {
    if (content(INSTALLED) !== hash(packages)) {
        execFileSync('npm', ['ci', '--prefer-offline', '--ignore-scripts'], { stdio: 'inherit', shell: process.platform === 'win32' });
        fs.writeFileSync(INSTALLED, hash(packages));
    }
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', '.'], { stdio: 'inherit' });
    await bundle();
    fs.writeFileSync(BUILT, state());
}

async function bundle() {
    const esbuild = await import('esbuild');
    fs.rmSync(OUT, { recursive: true, force: true });
    await esbuild.build({
        entryPoints: { page: 'src/main.ts' }, outdir: OUT, bundle: true, minify: true, format: 'iife',
        // Safari stands for WebKit, which shows the page on Linux and macOS
        target: ['es2020', 'safari15'], loader: { '.ttf': 'dataurl', '.svg': 'dataurl' }, legalComments: 'linked', logLevel: 'warning'
    });
    fs.copyFileSync('src/index.html', path.join(OUT, 'index.html'));
}

function state() {
    return hash(inputs) + hash(outputs);
}

function files(folder) {
    return fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap(entry => (entry.isDirectory() ? files(path.join(folder, entry.name)) : [path.join(folder, entry.name)]));
}

function content(file) {
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

function hash(names) {
    const sum = createHash('sha256');
    for (const name of names) sum.update(name).update('\0').update(fs.existsSync(name) ? fs.readFileSync(name) : 'none').update('\0');
    return sum.digest('hex');
}
