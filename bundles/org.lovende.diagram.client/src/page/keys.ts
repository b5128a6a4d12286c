import { isText } from './state';

const CLIPBOARD = /^Key[CVX]$/;
const TEXT_KEYS = /^(Key[ACVXYZ]|Arrow\w+|Home|End|Backspace|Delete|Insert)$/;

/**
 * Keeps keys from being taken twice. WebKitGTK gives every key that the page leaves alone back to the workbench, up to three times; what is the
 * workbench's has reached it before the page. So the page takes every key but Tab, the clipboard's, typing, and those that work a button or a list.
 */
export function ownKeys(): void {
    window.addEventListener('keydown', event => {
        if (isText(event.target) ? isCommand(event) && !TEXT_KEYS.test(event.code) : !isTab(event) && !isClipboard(event) && !worksControl(event)) event.preventDefault();
        if (isText(event.target)) undoTyping(event);
    }, true);
    window.addEventListener('focus', focusDiagram);
    focusDiagram();
}

/** What the key does: Java calls it where the browser keeps it from the page. */
export function pressEscape(): void {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }));
}

/** Gives the keys to the diagram, unless something in the page has them already. */
export function focusDiagram(): void {
    if (document.activeElement === document.body) focusGraph();
}

/** Gives the keys to the diagram. */
export function focusGraph(): void {
    document.querySelector<SVGElement>('#diagram svg.sprotty-graph')?.focus({ preventScroll: true });
}

/** Whether it is Tab, with Shift or without. With Shift, WebKitGTK has no name for the key. */
export function isTab(event: KeyboardEvent): boolean {
    return event.key === 'Tab' || event.code === 'Tab';
}

/** Whether a key may do something with the control that has it; Alt with an arrow opens a list. */
function worksControl(event: KeyboardEvent): boolean {
    return isControl(event.target) && (!isCommand(event) || (event.altKey && /^Arrow(Up|Down)$/.test(event.key)));
}

function isControl(target: EventTarget | null): boolean {
    return target instanceof HTMLButtonElement || (target instanceof HTMLElement && target.tagName === 'SUMMARY') || target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function isCommand(event: KeyboardEvent): boolean {
    return (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) && !event.getModifierState('AltGraph');
}

function isClipboard(event: KeyboardEvent): boolean {
    return (event.ctrlKey || event.metaKey) && CLIPBOARD.test(event.code);
}

/** WebKitGTK has no keys for undoing in a text field. */
function undoTyping(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || !/^Key[YZ]$/.test(event.code)) return;
    event.preventDefault();
    document.execCommand(event.code === 'KeyY' || event.shiftKey ? 'redo' : 'undo');
}

/** Whether a key writes a letter or another sign that can begin a title. */
export function isLetter(event: KeyboardEvent): boolean {
    return [...event.key].length === 1 && event.key.trim() !== '' && !event.ctrlKey && !event.metaKey && !event.altKey;
}
