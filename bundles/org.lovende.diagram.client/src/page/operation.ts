import { Operation } from '@eclipse-glsp/client';

/** What the user does, as Java's handler of that kind takes it. */
export function operation(kind: string, values: object): Operation {
    return { kind, isOperation: true, ...values } as Operation;
}

/** The user has written the title of an element anew. */
export function rename(id: string, title: string): Operation {
    return operation('rename', { id, title });
}
