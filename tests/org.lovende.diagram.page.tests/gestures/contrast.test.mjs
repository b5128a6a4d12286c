import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from './page.mjs';

/** What the guidelines for accessible pages ask of a text that is not large. */
const LEAST = 4.5;

const EXAMPLES = { resultMap: 'w1-sundhedsrettede-aktiviteter', priorityMatrix: 'points', phases: 'w3-intensiv-spaedeindsats', activityBoard: 'w1-sundhedsrettede-aktiviteter' };

/** The texts in sight, with their contrast against what lies below their middle. What is switched off need not be read. */
function texts() {
    // what lets the mouse through is found as well
    const all = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: '* { pointer-events: auto !important }' }));
    const parse = colour => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const part = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    const isOpaque = ([, , , alpha = 1]) => alpha === 1;
    const ground = element => {
        const style = getComputedStyle(element);
        return [element instanceof SVGElement ? style.fill : style.backgroundColor].filter(colour => colour.startsWith('rgb')).map(parse).find(isOpaque);
    };
    const isSwitchedOff = element => element.closest(':disabled, [aria-disabled=true]') !== null;
    const own = element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('').trim();
    const found = [...document.querySelectorAll('body *')].filter(element => own(element) && !element.closest('script, style, option') && !isSwitchedOff(element)).flatMap(element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const at = [x + width / 2, y + height / 2];
        if (width < 2 || at[0] < 0 || at[1] < 0 || at[0] > innerWidth || at[1] > innerHeight) return [];
        const svg = element instanceof SVGElement;
        const below = document.elementsFromPoint(...at);
        // what is scrolled out of a list is not there
        const from = below.indexOf(element);
        const colour = below.slice(svg ? 0 : from).filter(each => !(each instanceof SVGTextContentElement) && !(svg && each.tagName === 'svg')).map(ground).find(found => found);
        if (!colour || (!svg && from < 0)) return [];
        const letters = parse(svg ? getComputedStyle(element).fill : getComputedStyle(element).color);
        const [light, dark] = [luminance(letters), luminance(colour)].sort((a, b) => b - a);
        return [{ text: own(element), letters, colour, contrast: (light + 0.05) / (dark + 0.05) }];
    });
    all.remove();
    return found;
}

for (const [kind, example] of Object.entries(EXAMPLES))
    for (const look of ['light', 'dark', 'contrast', 'projector'])
        test(`every text can be read: ${kind}, ${look}`, withDiagram(example, async diagram => {
            await diagram.page.evaluate(theme => (document.documentElement.dataset.theme = theme), look === 'projector' ? 'light' : look);
            if (look === 'projector') {
                await diagram.focus();
                await diagram.page.keyboard.press('F8');
                await diagram.page.waitForSelector('html[data-projector=true]');
            }
            await diagram.frame();
            const all = await diagram.page.evaluate(texts);
            assert.ok(all.length > 8, `${all.length} texts are in sight`);
            assert.deepEqual(all.filter(each => each.contrast < LEAST), []);
        }, { kind }));
