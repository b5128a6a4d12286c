import { Action, IActionHandler, MessageAction } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { text } from './texts';

const SHOWN = 8000;

/** Shows what Java has to say about the last gesture, in a line at the lower edge. */
@injectable()
export class MessageLine implements IActionHandler {
    handle(action: Action): void {
        if (MessageAction.is(action)) showMessage(action.message, action.severity);
    }
}

/** Shows a sentence until the user closes it or some seconds have passed. */
export function showMessage(sentence: string, severity = 'INFO'): void {
    document.querySelector('.message')?.remove();
    const line = document.createElement('div');
    line.className = 'message';
    line.dataset.severity = severity.toLowerCase();
    line.setAttribute('role', severity === 'INFO' ? 'status' : 'alert');
    line.append(sentence);
    const close = document.createElement('button');
    close.textContent = text('message.close');
    close.onclick = () => line.remove();
    line.append(close);
    document.body.append(line);
    setTimeout(() => line.remove(), SHOWN);
}
