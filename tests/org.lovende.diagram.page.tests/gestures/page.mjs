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
/** No gesture takes that long, not even where many others share a slow machine; a test that waits longer has failed. */
const PATIENCE = 60_000;
/** So often, in milliseconds, a test looks whether what it waits for has come. */
const POLL = 40;
/** The first start of a browser on a machine that does other things too. */
const START = 180_000;

let browser;
let profile;

before(async () => {
    profile = fs.mkdtempSync(path.join(os.tmpdir(), 'lovende-chromium-'));
    browser = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, headless: true, args: ARGUMENTS, timeout: START, viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' });
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
            await new Promise(resolve => setTimeout(resolve, POLL));
        }
    }

    /** Waits until something is true in the page. */
    async eventually(question, what = question.toString()) {
        const end = Date.now() + PATIENCE;
        while (!(await question())) {
            if (Date.now() > end) assert.fail(`never came true in the page: ${typeof what === 'function' ? what() : what}`);
            await new Promise(resolve => setTimeout(resolve, POLL));
        }
    }

    async host(command, parameters = {}) {
        return get(`/${command}?${new URLSearchParams({ document: this.document, ...parameters })}`);
    }

    /** The drawn element of the model element with this identifier. */
    element(id) {
        return this.page.locator(`[id="diagram_${id}"]`);
    }

    /** The ground of a column, without the frame around it while it is selected. */
    column(category) {
        return this.element(`column-${category}`).locator('rect').first();
    }

    /** The card of the box with this title, without the signs and handles around it. */
    async box(title) {
        return this.card((await this.model()).titled(title).id);
    }

    card(id) {
        return this.element(id).locator('> rect').first();
    }

    /** Where an element is, as soon as it stands still. */
    async place(locator) {
        let before;
        let now;
        await this.eventually(async () => {
            await this.frame();
            [before, now] = [now, await locator.boundingBox()];
            return before && now && ['x', 'y', 'width', 'height'].every(part => before[part] === now[part]);
        }, 'it stands still');
        return now;
    }

    async middle(locator) {
        const { x, y, width, height } = await this.place(locator);
        return { x: x + width / 2, y: y + height / 2 };
    }

    /** Waits until the page has painted what it knows. */
    async frame() {
        await this.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }

    /** Gives the keys to the diagram. */
    async focus() {
        await this.page.locator('#diagram svg.sprotty-graph').focus();
    }

    /** Selects elements with the mouse, each by pressing its upper left corner, and waits until Java knows. */
    async select(...ids) {
        for (const [index, id] of ids.entries()) {
            const { x, y } = await this.place(this.card(id));
            if (index) await this.page.keyboard.down('Control');
            await this.page.mouse.click(x + 14, y + 8);
            if (index) await this.page.keyboard.up('Control');
            await this.until(model => model.selection.length === index + 1 && model.selection.includes(id), `${id} is selected`);
        }
    }

    /** Writes into the text field that has the keys, as soon as one has them, and leaves it by a key. */
    async write(text, key) {
        await this.page.waitForFunction(() => document.activeElement?.matches('textarea, input:not([type=radio], [type=checkbox])'));
        await this.page.keyboard.type(text);
        if (key) await this.page.keyboard.press(key);
    }

    /** Writes instead of what the text field holds that has the keys, as soon as one has them, and leaves it by Enter. */
    async rewrite(text) {
        await this.write('');
        await this.page.keyboard.press('Control+A');
        await this.page.keyboard.press('Delete');
        await this.write(text, 'Enter');
    }

    /** Presses a button of the toolbar without the mouse, wherever it stands. */
    async command(name) {
        await this.page.locator(`[data-command=${name}]`).evaluate(button => button.click());
    }

    /** Presses a button of the toolbar, in the menu where it stands if it is in one. */
    async choose(command) {
        const button = this.page.locator(`[data-command=${command}]`);
        if (!(await button.isVisible())) await this.page.locator('.menu', { has: button }).locator('summary').click();
        await button.click();
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

    /** Where boxes were put. */
    get positions() {
        return this.intervention.layouts.flatMap(layout => layout.positions);
    }

    /** Where the box with this title was put; undefined if nobody has put it anywhere. */
    position(title) {
        return this.place(this.titled(title)?.id);
    }

    /** Where the box with this identifier was put; undefined if nobody has put it anywhere. */
    place(id) {
        return this.positions.find(position => position.element === id);
    }
}

async function get(address) {
    const response = await fetch(HOST + address);
    assert.ok(response.ok, `${address}: ${response.status}`);
    return response.json();
}
