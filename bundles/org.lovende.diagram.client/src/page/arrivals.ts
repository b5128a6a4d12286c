import { Message } from 'vscode-jsonrpc/browser';

interface Written {
    id: string;
    /** Java wrote the element in full before, and it has not changed since. */
    isSame?: boolean;
    position?: object;
    size?: object;
}

/** By identifier each element of the diagram as Java wrote it in full the last time. Java remembers the same: SentElements. */
const written = new Map<string, Written>();

/**
 * Puts the diagram of a message together: its elements that are only named are those that came before. What the page draws of them is the same object
 * as then, so that nothing has to be compared.
 */
export function complete(message: Message): Message {
    const root = (message as { params?: { action?: { newRoot?: { children?: Written[] } } } }).params?.action?.newRoot;
    if (root?.children) root.children = root.children.map(element => copy(element.isSame ? before(element.id) : keep(element)));
    return message;
}

function keep(element: Written): Written {
    written.set(element.id, element);
    return element;
}

/** Can only be missing if a message was lost; then the page begins anew. */
function before(id: string): Written {
    const element = written.get(id);
    if (!element) {
        location.reload();
        throw new Error(`nothing is known of ${id}`);
    }
    return element;
}

/** What is dragged in the page is put into the same objects; what Java wrote must stay. */
function copy(element: Written): Written {
    const { position, size } = element;
    return { ...element, ...(position && { position: { ...position } }), ...(size && { size: { ...size } }) };
}
