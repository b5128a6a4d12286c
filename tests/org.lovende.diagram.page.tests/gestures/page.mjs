// What the gesture tests have in common: a browser, a fresh document for each test, the page that shows it, and the Java model behind it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

const HOST = process.env.LOVENDE_HOST;
const CHROMIUM = process.env.LOVENDE_CHROMIUM ?? '/usr/bin/chromium';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** No gesture takes that long; a test that waits longer has failed. */
const PATIENCE = 30_000;

let browser;
let profile;

before(async () => {
    profile = fs.mkdtempSync(path.join(os.tmpdir(), 'lovende-chromium-'));
    browser = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, headless: true, args: ARGUMENTS, viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' });
});

after(async () => {
    await browser?.close();
    if (profile) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens an example ("empty": nothing) in a page. Use: `await using diagram = await open(…)`, or `withDiagram`. */
export async function open(example, { kind = 'resultMap', language = 'da', document: shared } = {}) {
    const document = shared ?? (await get(`/open?example=${example}`));
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.stack));
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    page.setDefaultTimeout(PATIENCE);
    const socket = `${HOST.replace('http', 'ws')}/socket?document=${document}&kind=${kind}&language=${language}`;
    await page.goto(`${HOST}/index.html?socket=${encodeURIComponent(socket)}`);
    await page.waitForSelector('body[data-ready=true]').catch(error => assert.fail(`${error.message}\n${errors.join('\n')}`));
    return new Diagram(page, document, errors);
}

/** Runs a test on a page of its own, and looks afterwards whether the page has thrown errors. */
export function withDiagram(example, test, options) {
    return async () => {
        const diagram = await open(example, options);
        try {
            await test(diagram);
            assert.deepEqual(diagram.errors, []);
        } catch (error) {
            if (process.env.LOVENDE_SCREENSHOTS) await diagram.page.screenshot({ path: path.join(process.env.LOVENDE_SCREENSHOTS, `failed-${Date.now()}.png`) });
            throw error;
        } finally {
            await diagram.page.close();
        }
    };
}

export class Diagram {
    constructor(page, document, errors) {
        this.page = page;
        this.document = document;
        this.errors = errors;
    }

    /** The Java model. */
    async model() {
        return new Model(await get(`/model?document=${this.document}`));
    }

    /** Waits until the Java model answers a question with something true, and gives the answer. */
    async until(question, what = question.toString()) {
        const end = Date.now() + PATIENCE;
        for (;;) {
            const answer = question(await this.model());
            if (answer) return answer;
            if (Date.now() > end) assert.fail(`never came true in the model: ${what}`);
            await new Promise(resolve => setTimeout(resolve, 25));
        }
    }

    /** Waits until something is true in the page. */
    async eventually(question) {
        const end = Date.now() + PATIENCE;
        while (!(await question())) {
            if (Date.now() > end) assert.fail(`never came true in the page: ${question}`);
            await new Promise(resolve => setTimeout(resolve, 25));
        }
    }

    async host(command, parameters = {}) {
        return get(`/${command}?${new URLSearchParams({ document: this.document, ...parameters })}`);
    }

    /** The drawn element of the model element with this identifier. */
    element(id) {
        return this.page.locator(`[id="diagram_${id}"]`);
    }

    column(category) {
        return this.element(`column-${category}`);
    }

    /** The card of the box with this title, without the signs and handles around it. */
    async box(title) {
        return this.card((await this.model()).titled(title).id);
    }

    card(id) {
        return this.element(id).locator('> rect').first();
    }

    async middle(locator) {
        const box = await locator.boundingBox();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }

    /** Presses the mouse at a place, moves it in steps as a hand does, and lets it go. */
    async drag(from, to) {
        await this.page.mouse.move(from.x, from.y);
        await this.page.mouse.down();
        await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
        await this.page.mouse.move(to.x, to.y, { steps: 4 });
        await this.page.mouse.up();
    }
}

export class Model {
    constructor(json) {
        Object.assign(this, json);
    }

    get theory() {
        const { theories, currentTheory } = this.intervention;
        return theories.find(theory => theory.id === currentTheory) ?? theories.at(-1);
    }

    get boxes() {
        return [...this.intervention.coreElements, ...(this.theory?.outcomes ?? [])];
    }

    /** The box with this title; undefined if there is none. */
    titled(title) {
        return this.boxes.find(box => box.title === title);
    }

    /** The arrow between the boxes with these titles. */
    link(from, to) {
        return this.theory.links.find(link => link.from === this.titled(from)?.id && link.to === this.titled(to)?.id);
    }

    position(title) {
        return this.intervention.layouts.flatMap(layout => layout.positions).find(position => position.element === this.titled(title)?.id);
    }
}

async function get(address) {
    const response = await fetch(HOST + address);
    assert.ok(response.ok, `${address}: ${response.status}`);
    return response.json();
}
