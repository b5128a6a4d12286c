// Builds the bare page, with the packages of the real one, into the folder lib. Maven calls it after it has built the real page.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.dirname(fileURLToPath(import.meta.url)));

const CLIENT = path.resolve('../../bundles/org.lovende.diagram.client');
const { build } = createRequire(path.join(CLIENT, 'package.json'))('esbuild');

await build({
    entryPoints: { page: 'page/bare.ts' }, outdir: 'lib', bundle: true, minify: true, format: 'iife', target: ['es2020', 'safari15'],
    nodePaths: [path.join(CLIENT, 'node_modules')], tsconfig: path.join(CLIENT, 'tsconfig.json'),
    loader: { '.ttf': 'dataurl', '.svg': 'dataurl' }, legalComments: 'none', logLevel: 'warning'
});
fs.copyFileSync(path.join(CLIENT, 'src/index.html'), 'lib/index.html');
