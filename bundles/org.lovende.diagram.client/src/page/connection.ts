import { AbstractMessageReader, AbstractMessageWriter, DataCallback, Disposable, Message, MessageConnection, createMessageConnection } from 'vscode-jsonrpc/browser';
import { complete } from './arrivals';
import { pressEscape } from './keys';

/** What the host of the page, a browser widget, puts into the window, and what it calls there. */
declare global {
    interface Window {
        lovendeSend?(message: string): void;
        lovende?: { start(): void; receive(messages: Message[]): void; escape(): void };
    }
}

/** Messages from Java; kept until somebody listens. */
class Inbox extends AbstractMessageReader {
    private callback?: DataCallback;
    private early: Message[] = [];

    receive(received: Message): void {
        const message = complete(received);
        if (this.callback) this.callback(message);
        else this.early.push(message);
    }

    listen(callback: DataCallback): Disposable {
        this.callback = callback;
        this.early.splice(0).forEach(message => callback(message));
        return { dispose: () => (this.callback = undefined) };
    }
}

class Outbox extends AbstractMessageWriter {
    constructor(private readonly send: (text: string) => void) {
        super();
    }

    async write(message: Message): Promise<void> {
        this.send(JSON.stringify(message));
    }

    end(): void {
        /* the host closes */
    }
}

/**
 * Connects the page with Java and starts it. In the workbench messages go through functions of the browser widget and need no port; where the
 * address of the page names a socket, as in tests, they go through that.
 */
export function connect(start: (connection: MessageConnection) => void): void {
    const socket = new URLSearchParams(location.search).get('socket');
    if (socket) connectSocket(new WebSocket(socket), start);
    else connectHost(start);
}

function connectHost(start: (connection: MessageConnection) => void): void {
    const inbox = new Inbox();
    // the function of the host is sure to be there only when the host says start
    const connection = createMessageConnection(inbox, new Outbox(text => window.lovendeSend!(text)), console);
    window.lovende = { start: () => start(connection), receive: messages => messages.forEach(message => inbox.receive(message)), escape: pressEscape };
}

function connectSocket(socket: WebSocket, start: (connection: MessageConnection) => void): void {
    const inbox = new Inbox();
    socket.onmessage = event => inbox.receive(JSON.parse(event.data));
    socket.onopen = () => start(createMessageConnection(inbox, new Outbox(text => socket.send(text)), console));
    // a lost connection: the page starts again, with what the model is then
    socket.onclose = () => setTimeout(() => location.reload(), 300);
}
