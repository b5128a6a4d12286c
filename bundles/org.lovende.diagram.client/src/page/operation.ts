import { Operation } from '@eclipse-glsp/client';

/** What the user does, as Java's handler of that kind takes it. */
export function operation(kind: string, values: object): Operation {
    return { kind, isOperation: true, ...values } as Operation;
}
